using System.Text.RegularExpressions;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>mkdocs.yml</c>: the language of the i18n plugin that is <c>default: true</c>, its <c>default_language</c>, or the theme's language.</summary>
internal sealed partial class MkDocs : IToolchainReader
{
    public string? SiteOf(string path) => PathText.NameOf(path) is "mkdocs.yml" or "mkdocs.yaml" ? PathText.FolderOf(path) : null;

    public Toolchain Read(string file, string site, string text)
    {
        // Each language of the plugin begins with its locale, and its other settings follow.
        var languages = Language().Matches(text);
        Locale? byDefault = null;
        for (var i = 0; i < languages.Count && byDefault is null; i++)
        {
            var end = i + 1 < languages.Count ? languages[i + 1].Index : text.Length;
            if (IsDefault().IsMatch(text[languages[i].Index..end])) byDefault = LocaleSpelling.TryParse(languages[i].Groups["value"].Value);
        }

        var named = Default().Match(text) is { Success: true } match ? LocaleSpelling.TryParse(match.Groups["value"].Value) : null;
        var docs = Docs().Match(text) is { Success: true } folder ? folder.Groups["value"].Value.Trim('/') : "docs";
        return new Toolchain("MkDocs", file, site)
        {
            DefaultLocale = byDefault ?? named,
            Locales = [.. languages.Select(m => LocaleSpelling.TryParse(m.Groups["value"].Value)).OfType<Locale>()],
            StaticFolders = [PathText.Join(site, docs)],
        };
    }

    // A line's own spaces alone: \s would begin at each of a million empty lines and read all others.
    [GeneratedRegex("""^[ \t]*-[ \t]+locale:\s*["']?(?<value>[\w-]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"^[ \t]+default:\s*true", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsDefault();

    [GeneratedRegex("""^[ \t]+(default_language|language):\s*["']?(?<value>[\w-]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Default();

    [GeneratedRegex("""^docs_dir:\s*["']?(?<value>[\w./-]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Docs();
}
