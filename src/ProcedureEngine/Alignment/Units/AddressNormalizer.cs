using ProcedureEngine.Content.Files;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Units;

/// <summary>Brings the addresses of different language versions to one form, so that equal targets compare as equal.</summary>
public static class AddressNormalizer
{
    private static readonly string[] MovedHosts = ["docs.microsoft.com", "learn.microsoft.com", "technet.microsoft.com", "msdn.microsoft.com"];

    /// <summary>Parameters that choose a language or count visits and do not change what is shown.</summary>
    private static readonly string[] SilentParameters = ["clcid", "culture", "locale", "lang", "hl", "language", "setlang", "ui", "rs", "ad", "view", "wt.mc_id", "ocid", "redirectedfrom", "preserve-view"];

    /// <summary>
    /// The address in lower case without scheme, without locale segments (<c>/de-de/</c>) and parameters that choose a language,
    /// a moved documentation host left out, without <c>./</c>, a final slash, and the extension of an article.
    /// </summary>
    public static string Normalize(string target)
    {
        var text = target.Trim();
        if (text.StartsWith('#')) return text.ToLowerInvariant();
        text = text.ToLowerInvariant().Replace("%20", " ", StringComparison.Ordinal);
        var (body, fragment) = Cut(text, '#');
        var (path, query) = Cut(body, '?');

        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0) path = path[(scheme + 3)..];
        if (path.StartsWith("www.", StringComparison.Ordinal)) path = path[4..];
        foreach (var host in MovedHosts)
        {
            if (path.StartsWith(host, StringComparison.Ordinal) && (path.Length == host.Length || path[host.Length] == '/')) path = path[host.Length..];
        }

        path = WithoutLocale(path).Replace("support.office.com/article/", "support.microsoft.com/office/", StringComparison.Ordinal).Replace("//", "/", StringComparison.Ordinal);
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        path = MarkdownFile.WithoutExtension(path);
        path = path.TrimEnd('/');
        return path + Filter(query) + (fragment.Length > 1 ? fragment : "");
    }

    /// <summary>The address without the part behind <c>#</c>.</summary>
    public static string WithoutFragment(string normalized) => normalized.StartsWith('#') ? normalized : Cut(normalized, '#').Head;

    /// <summary>The last segment of a path: <c>search.png</c>.</summary>
    public static string FileName(string path)
    {
        var end = path.AsSpan().TrimEnd('/');
        return end[(end.LastIndexOfAny('/', '\\') + 1)..].ToString().ToLowerInvariant();
    }

    private static (string Head, string Tail) Cut(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[index..]);
    }

    private static string WithoutLocale(string path)
    {
        if (!path.Contains('-', StringComparison.Ordinal)) return path;
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length - 1; i++)
        {
            // A folder named like a language with a region is no part of what the link points to.
            if (segments[i] is { Length: 5 or 10 } s && s[2] == '-' && Locale.TryParse(s) is not null) return string.Join('/', segments.Where((_, k) => k != i));
        }

        return path;
    }

    private static string Filter(string query)
    {
        if (query.Length < 2) return "";
        var kept = query.TrimStart('?').Split('&').Where(p => p.Length > 0 && !SilentParameters.Contains(Cut(p, '=').Head));
        var text = string.Join('&', kept);
        return text.Length == 0 ? "" : "?" + text;
    }
}
