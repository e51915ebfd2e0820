using System.Text.RegularExpressions;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary><c>hugo.toml</c>, <c>.yaml</c> or <c>.json</c>, or <c>config.*</c> as they were called before: <c>defaultContentLanguage = "en"</c>.</summary>
internal sealed partial class Hugo : IToolchainReader
{
    public string? SiteOf(string path)
    {
        var name = PathText.NameOf(path);
        if (PathText.WithoutExtension(name) is not ("hugo" or "config") || !(name.EndsWith(".toml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))) return null;
        var folder = PathText.FolderOf(path);
        return PathText.NameOf(folder) != "_default" ? folder : PathText.FolderOf(PathText.FolderOf(folder));
    }

    public Toolchain? Read(string file, string site, string text)
    {
        if (!PathText.NameOf(file).StartsWith("hugo.", StringComparison.Ordinal) && !Own().IsMatch(text)) return null;
        var named = Default().Match(text) is { Success: true } match ? LocaleSpelling.TryParse(match.Groups["value"].Value) : null;
        var code = Code().Match(text) is { Success: true } language ? LocaleSpelling.TryParse(language.Groups["value"].Value) : null;
        return new Toolchain("Hugo", file, site)
        {
            // English is what it takes where nobody says otherwise.
            DefaultLocale = named ?? code ?? Locale.TryParse("en"),
            Locales = [.. Languages().Matches(text).Select(m => LocaleSpelling.TryParse(m.Groups["value"].Value)).OfType<Locale>().Distinct()],
            StaticFolders = [PathText.Join(site, "static")],
        };
    }

    // A line's own spaces alone: \s would begin at each of a million empty lines and read all others.
    [GeneratedRegex(@"^[ \t]*(baseURL|defaultContentLanguage|languageCode|DefaultContentLanguage)\s*[:=]|^\[languages", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex("""^[ \t]*defaultContentLanguage\s*[:=]\s*["']?(?<value>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Default();

    [GeneratedRegex("""^languageCode\s*[:=]\s*["']?(?<value>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("""^[ \t]*\[languages\.["']?(?<value>[\w-]+)["']?\]""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Languages();
}
