using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>astro.config.*</c>, with Starlight or without: <c>defaultLocale: 'en'</c>, or <c>locales: { root: { lang: 'en' } }</c>.</summary>
internal sealed class Astro : IToolchainReader
{
    public string? SiteOf(string path) => PathText.WithoutExtension(PathText.NameOf(path)) == "astro.config" ? PathText.FolderOf(path) : null;

    public Toolchain Read(string file, string site, string text)
    {
        var script = ScriptText.WithoutComments(text);
        var locales = ScriptText.BracketsOf(script, "locales");
        var root = ScriptText.LocaleOf(ScriptText.BracketsOf(locales, "root"), "lang");
        var names = locales.Contains('{', StringComparison.Ordinal) ? ScriptText.Keys(locales) : ScriptText.Texts(locales);
        return new Toolchain(text.Contains("starlight", StringComparison.OrdinalIgnoreCase) ? "Starlight" : "Astro", file, site)
        {
            DefaultLocale = root ?? ScriptText.LocaleOf(script, "defaultLocale") ?? (text.Contains("starlight", StringComparison.OrdinalIgnoreCase) ? Locale.TryParse("en") : null),
            Locales = [.. names.Select(LocaleSpelling.TryParse).OfType<Locale>()],
            StaticFolders = [PathText.Join(site, "public")],
        };
    }
}
