using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>.vitepress/config.*</c> (or VuePress's): <c>locales: { root: { lang: 'en-US' } }</c>, or <c>lang: 'en-US'</c> for all.</summary>
internal sealed class VitePress : IToolchainReader
{
    /// <summary>What the toolchain is called.</summary>
    public const string Name = "VitePress";

    public string? SiteOf(string path)
    {
        foreach (var folder in (ReadOnlySpan<string>)[".vitepress/", ".vuepress/"])
        {
            var at = path.StartsWith(folder, StringComparison.Ordinal) ? 0 : path.IndexOf("/" + folder, StringComparison.Ordinal) + 1;
            if (at == 0 && !path.StartsWith(folder, StringComparison.Ordinal)) continue;
            var rest = PathText.WithoutExtension(path[(at + folder.Length)..]);
            return rest is "config" or "config/index" ? path[..at].TrimEnd('/') : null;
        }

        return null;
    }

    public Toolchain Read(string file, string site, string text)
    {
        var script = ScriptText.WithoutComments(text);
        var locales = ScriptText.BracketsOf(script, "locales");
        var root = ScriptText.BracketsOf(locales, "root") is { Length: > 0 } vitePress ? vitePress : ScriptText.BracketsOf(locales, "'/'");
        return new Toolchain(Name, file, site)
        {
            DefaultLocale = ScriptText.LocaleOf(root, "lang") ?? ScriptText.LocaleOf(locales.Length > 0 ? script.Replace(locales, "", StringComparison.Ordinal) : script, "lang"),
            Locales = [.. ScriptText.Keys(locales).Select(key => LocaleSpelling.TryParse(key.Trim('/'))).OfType<Locale>()],
            StaticFolders = [PathText.Join(site, "public"), PathText.Join(site, ".vuepress/public")],
        };
    }
}
