using System.Globalization;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Links;

/// <summary>Tells whether the links of two versions lead a reader to the same page, each in the reader's own language.</summary>
/// <param name="from">The language of the reference.</param>
/// <param name="to">The language of the translation.</param>
internal sealed class LinkTargets(Locale from, Locale to)
{
    /// <summary>What a page is called when its folder is: the link may name either.</summary>
    private static readonly string[] FolderPages = ["index", "readme", "_index"];

    private static readonly string[] Extensions = [".html", ".htm", ".mdx", ".markdown"];

    /// <summary>
    /// Whether two normalised addresses lead to the same page. Segments, subdomains and suffixes that name the language of either
    /// version make no difference, wherever they stand; nor do anchors, for those of translated headings differ; nor does it whether
    /// a path is relative, and to which folder.
    /// </summary>
    public bool AreSame(string a, string b)
    {
        if (a.StartsWith('#') && b.StartsWith('#')) return true;
        var (x, y) = (AddressNormalizer.WithoutFragment(a), AddressNormalizer.WithoutFragment(b));
        if (x == y) return true;
        var ((pageX, hasOwnHostX), (pageY, hasOwnHostY)) = (Page(x), Page(y));
        if (pageX == pageY) return true;

        // A site with a host for each language names its pages in that language: en.wikipedia.org/wiki/House, de.wikipedia.org/wiki/Haus.
        if (hasOwnHostX && hasOwnHostY && Host(pageX) == Host(pageY)) return true;

        // A path relative to the file, and the same page by its whole address: the ends agree.
        if (IsTail(pageX, pageY, x) || IsTail(pageY, pageX, y)) return true;
        if (IsRooted(x) == IsRooted(y)) return false;
        var (m, n) = (AddressNormalizer.FileName(pageX), AddressNormalizer.FileName(pageY));
        return m == n && m.Length >= 8 && m.Contains('-', StringComparison.Ordinal);
    }

    /// <summary>Whether a path of several segments, or one that leads out of its folder, is the end of an address: of any where it is relative, else of one that has only a host besides.</summary>
    private static bool IsTail(string path, string address, string written)
    {
        var tail = path.TrimStart('/');
        if (path.Length >= address.Length || tail.Length == 0 || !(tail.Contains('/', StringComparison.Ordinal) || (written.StartsWith("../", StringComparison.Ordinal) && address.StartsWith('/'))) || !address.EndsWith("/" + tail, StringComparison.Ordinal)) return false;
        var rest = address[..^(tail.Length + 1)];
        return !path.StartsWith('/') || (rest.Contains('.', StringComparison.Ordinal) && !rest.Contains('/', StringComparison.Ordinal));
    }

    /// <summary>An address without what names a language, and whether its host named one.</summary>
    private (string Page, bool HasOwnHost) Page(string address)
    {
        var (path, query) = address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (address[..at], WithoutLanguage(address[at..])) : (address, "");
        var segments = path.Split('/').ToList();
        var isAbsolute = path.StartsWith('/');
        var hasOwnHost = false;
        if (!isAbsolute && segments[0].IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && segments[0].IndexOf('.', dot + 1) > 0 && (IsLanguage(segments[0][..dot]) || IsRegion(segments[0].AsSpan(0, dot))))
        {
            segments[0] = segments[0][(dot + 1)..];
            hasOwnHost = true;
        }

        while (!isAbsolute && segments.Count > 1 && segments[0] is ".." or ".") segments.RemoveAt(0);
        segments.RemoveAll(IsLanguage);
        if (segments.Count == 0) return ("" + query, hasOwnHost);
        var page = segments[^1];
        foreach (var extension in Extensions)
        {
            if (page.Length > extension.Length && page.EndsWith(extension, StringComparison.Ordinal)) page = page[..^extension.Length];
        }

        page = WithoutSuffix(page);
        segments[^1] = page;
        if (segments.Count > 1 && FolderPages.Contains(page)) segments.RemoveAt(segments.Count - 1);
        return (string.Join('/', segments) + query, hasOwnHost);
    }

    /// <summary>A query without the language that it asks for: <c>?login_language=gb</c>, <c>?hl=de</c>.</summary>
    private static string WithoutLanguage(string query)
    {
        if (!query.Contains('=', StringComparison.Ordinal)) return query;
        var rest = string.Join('&', query[1..].Split('&').Where(p => p.IndexOf('=', StringComparison.Ordinal) is var at && (at < 0 || !IsLanguageKey(p[..at]) || !IsLanguageValue(p.AsSpan(at + 1)))));
        return rest.Length == 0 ? "" : "?" + rest;

        static bool IsLanguageKey(string key) => key is "hl" or "l" or "lc" or "mkt" || key.Contains("lang", StringComparison.OrdinalIgnoreCase) || key.Contains("locale", StringComparison.OrdinalIgnoreCase) || key.Contains("culture", StringComparison.OrdinalIgnoreCase);

        static bool IsLanguageValue(ReadOnlySpan<char> value) => value.Length is 2 or 5 && char.IsAsciiLetter(value[0]) && char.IsAsciiLetter(value[1]) && (value.Length == 2 || value[2] is '-' or '_');
    }

    /// <summary>A page's name without the suffix of a language: <c>start.de</c>, <c>start_de</c>, <c>start-pt-br</c>.</summary>
    private string WithoutSuffix(string name)
    {
        for (var at = name.IndexOfAny(Joints); at > 0; at = name.IndexOfAny(Joints, at + 1))
        {
            if (at + 1 < name.Length && (IsLanguage(name[(at + 1)..]) || IsRegion(name.AsSpan(at + 1)))) return name[..at];
        }

        return name;
    }

    private static readonly char[] Joints = ['.', '-', '_'];

    /// <summary>Whether a name is a tag of the language of either version: <c>de</c>, <c>de-ch</c>, <c>zh_cn</c>.</summary>
    private bool IsLanguage(string name)
    {
        if (name.Length is < 2 or > 11) return false;
        return IsOf(name, from) || IsOf(name, to);
    }

    /// <summary>Whether a suffix or a host names the country of either version: <c>-cn</c> for <c>zh-CN</c>, and for <c>zh</c>, which is mostly that.</summary>
    private bool IsRegion(ReadOnlySpan<char> name) => name.Length == 2 && (IsRegionOf(name, from) || IsRegionOf(name, to));

    private static bool IsRegionOf(ReadOnlySpan<char> name, Locale locale)
    {
        var tag = locale.Tag.Length > locale.Language.Length ? locale.Tag : CultureInfo.CreateSpecificCulture(locale.Language).Name;
        return tag.Length > 3 && tag[^3] == '-' && name.Equals(tag.AsSpan(tag.Length - 2), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOf(string name, Locale locale) =>
        name.StartsWith(locale.Language, StringComparison.Ordinal)
        && (name.Length == locale.Language.Length || (name[locale.Language.Length] is '-' or '_' && Locale.TryParse(name.Replace('_', '-')) is { } parsed && parsed.Language == locale.Language));

    /// <summary>Whether an address names a whole path: from the root, or with a host.</summary>
    private static bool IsRooted(string address) => address.StartsWith('/') || (address.IndexOf('/', StringComparison.Ordinal) is > 0 and var end && address[0] != '.' && address.AsSpan(0, end).Contains('.'));

    private static string Host(string page) => page.IndexOf('/', StringComparison.Ordinal) is >= 0 and var end ? page[..end] : page;
}
