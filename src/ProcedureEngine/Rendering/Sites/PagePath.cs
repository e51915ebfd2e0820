using System.Text;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>Where the pages of a site are, relative to the output folder, with <c>/</c>; and how links spell that.</summary>
public static class PagePath
{
    /// <summary>The article's interactive checklist.</summary>
    public static string Checklist(ArticleKey key, Locale locale) => $"{locale.Tag}/{Free(key)}.html";

    /// <summary>The article's printable guide.</summary>
    public static string Guide(ArticleKey key, Locale locale) => $"{locale.Tag}/{Free(key)}.guide.html";

    /// <summary>The article's printable guide with a second language beside the first.</summary>
    public static string Guide(ArticleKey key, Locale locale, Locale second) => $"{locale.Tag}/{Free(key)}.guide.{second.Tag}.html";

    /// <summary>The article as Markdown, for programs that read text.</summary>
    public static string Markdown(ArticleKey key, Locale locale) => $"{locale.Tag}/{Free(key)}.md";

    /// <summary>What tells language models where a locale's articles are.</summary>
    public static string LlmsTxt(Locale locale) => $"{locale.Tag}/llms.txt";

    /// <summary>The list of a locale's articles.</summary>
    public static string Index(Locale locale) => $"{locale.Tag}/index.html";

    /// <summary>What a browser needs to install a locale's list.</summary>
    public static string Manifest(Locale locale) => $"{locale.Tag}/app.webmanifest";

    /// <summary>The article's model as JSON, in an export.</summary>
    public static string Model(ArticleKey key, Locale locale) => $"{locale.Tag}/{Portable(key)}.json";

    /// <summary>The article for translators into a language.</summary>
    public static string Translation(ArticleKey key, Locale locale) => $"{locale.Tag}/{Portable(key)}.xlf";

    /// <summary>The article's versions side by side. The dashboard's own pages (<c>index</c>, <c>index.2</c>) keep their names.</summary>
    public static string Report(ArticleKey key)
    {
        var name = Portable(key);
        return name.AsSpan().TrimEnd('_') is "index" || name.StartsWith("index.", StringComparison.Ordinal) ? $"report/{name}_.html" : $"report/{name}.html";
    }

    /// <summary>A page of the report's list of articles, counted from 1; the first is the dashboard.</summary>
    public static string ReportIndex(int page) => page == 1 ? "report/index.html" : FormattableString.Invariant($"report/index.{page}.html");

    /// <summary>What the rules of the report are for.</summary>
    public const string ReportRules = "report/index.rules.html";

    /// <summary>The folder of a locale's search index, with a slash at its end.</summary>
    public static string Search(Locale locale) => $"search/{locale.Tag}/";

    /// <summary>The folder of the content's images, with a slash at its end.</summary>
    public const string MediaFolder = "media/";

    /// <summary>An image or other file of the content, by its path relative to the content root.</summary>
    public static string Media(string contentPath) => MediaFolder + Portable(contentPath, FileName.MaxBytes);

    /// <summary>The way from a page to the output folder: empty for a page in it, <c>../../</c> for one two folders down.</summary>
    public static string ToRoot(string path)
    {
        var depth = path.AsSpan().Count('/');
        return depth switch { 0 => "", 1 => "../", 2 => "../../", 3 => "../../../", _ => string.Concat(Enumerable.Repeat("../", depth)) };
    }

    /// <summary>A path as a URL spells it: everything but letters, digits, <c>-._~/</c> in percent signs.</summary>
    public static string ToUrl(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(UrlSafe)) return path;
        var url = new StringBuilder(path.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            if (value < 128 && UrlSafe.Contains((char)value)) url.Append((char)value);
            else url.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return url.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> UrlSafe =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>What is added to an article's name is no longer than this: <c>.guide.zh-Hans-CN.html</c> and an underscore, with room for tags that are longer still.</summary>
    private const int MaxAddedBytes = 55;

    /// <summary>Some names are taken: an article <c>index</c>, and articles <c>x.guide</c> and <c>x.guide.en</c> beside an article <c>x</c>, get an underscore.</summary>
    private static string Free(ArticleKey key)
    {
        var portable = Portable(key);
        var name = portable.AsSpan().TrimEnd('_');
        return name is "index" || name.EndsWith(".guide", StringComparison.Ordinal) || name.Contains(".guide.", StringComparison.Ordinal) ? portable + "_" : portable;
    }

    private static string Portable(ArticleKey key) => Portable(key.Value, FileName.MaxBytes - MaxAddedBytes);

    /// <summary>A path whose names every disk and server holds, and whose folders have no name that a page could have; nearly always the path itself.</summary>
    private static string Portable(string path, int maxBytes)
    {
        var isPortable = true;
        foreach (var range in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(range);
            isPortable &= FileName.IsPortable(name) && Encoding.UTF8.GetByteCount(name) <= maxBytes && (range.End.Value == path.Length || !IsLikeFile(name));
        }

        if (isPortable) return path;
        var names = path.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = i < names.Length - 1 && IsLikeFile(names[i]) ? FileName.Changed(names[i].Replace('.', '-'), maxBytes) : FileName.Portable(names[i], maxBytes);
        }

        return string.Join('/', names);
    }

    private static bool IsLikeFile(ReadOnlySpan<char> folder) =>
        folder.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || folder.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || folder.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || folder.EndsWith(".webmanifest", StringComparison.OrdinalIgnoreCase);
}
