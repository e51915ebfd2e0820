using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>docusaurus.config.js</c> or <c>.ts</c>: <c>i18n: { defaultLocale: 'en', locales: ['en', 'de'] }</c>.</summary>
internal sealed class Docusaurus : IToolchainReader
{
    /// <summary>What the toolchain is called.</summary>
    public const string Name = "Docusaurus";

    public string? SiteOf(string path) => PathText.WithoutExtension(PathText.NameOf(path)) == "docusaurus.config" ? PathText.FolderOf(path) : null;

    public Toolchain Read(string file, string site, string text)
    {
        var script = ScriptText.WithoutComments(text);
        var folders = ScriptText.Texts(ScriptText.BracketsOf(script, "staticDirectories")).ToList();
        return new Toolchain(Name, file, site)
        {
            // English is what it takes where nobody says otherwise.
            DefaultLocale = ScriptText.LocaleOf(script, "defaultLocale") ?? Locale.TryParse("en"),
            Locales = [.. ScriptText.Texts(ScriptText.BracketsOf(script, "locales")).Select(LocaleSpelling.TryParse).OfType<Locale>()],
            StaticFolders = [.. (folders.Count > 0 ? folders : ["static"]).Select(f => PathText.Join(site, f))],
        };
    }
}
