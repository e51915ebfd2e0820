using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>Which articles the site has, in which locales, and where links between them lead. Made before articles are read; immutable.</summary>
public sealed class SiteMap
{
    private readonly Dictionary<string, ArticleSource> byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<Locale>> byKey = new(StringComparer.Ordinal);

    /// <summary>The map of these articles.</summary>
    public SiteMap(IEnumerable<ArticleSet> sets)
    {
        var locales = new HashSet<Locale>();
        foreach (var set in sets)
        {
            foreach (var source in set.Sources)
            {
                byPath.TryAdd(source.Path, source);
                locales.Add(source.Locale);
            }

            byKey.TryAdd(set.Key.Value, [.. set.Sources.Select(s => s.Locale).OrderBy(l => l.Tag, StringComparer.Ordinal)]);
        }

        Locales = [.. locales.OrderBy(l => l.Tag, StringComparer.Ordinal)];
    }

    /// <summary>How large an image of the content is, by its path relative to the content root; null where nobody knows.</summary>
    public Func<string, ImageSize?> SizeOf { get; init; } = _ => null;

    /// <summary>The title of a version of an article; null where nobody knows.</summary>
    public Func<ArticleKey, Locale, string?> TitleOf { get; init; } = (_, _) => null;

    /// <summary>The static file that an address beginning with <c>/</c> means, relative to the content root; null where there is none.</summary>
    public Func<string, string?> StaticFile { get; init; } = _ => null;

    /// <summary>All locales of the site by tag.</summary>
    public ImmutableArray<Locale> Locales { get; }

    /// <summary>The locales that have an article, by tag; empty for an article that is not there.</summary>
    public ImmutableArray<Locale> LocalesOf(ArticleKey key) => byKey.TryGetValue(key.Value, out var locales) ? locales : [];

    /// <summary>
    /// The article that a relative link (<c>../mail/y.md#slug</c>) leads to; null where it leads to none. An article that the
    /// linking version's locale lacks is found in another.
    /// </summary>
    public ArticleLink? Resolve(Article from, string target)
    {
        var (path, fragment) = Split(target);
        if (path.Length == 0) return null;

        var full = Combine(from.Path, path);
        var source = full is null ? null : byPath.GetValueOrDefault(full) ?? MarkdownFile.Named(full).Select(f => byPath.GetValueOrDefault(f)).FirstOrDefault(f => f is not null);
        var key = source?.Key ?? (Combine(from.Key.Value, MarkdownFile.WithoutExtension(path)) is { } name ? new ArticleKey(name.ToLowerInvariant()) : default);
        if (key.Value is null || LocalesOf(key) is not { IsEmpty: false } locales) return null;
        var locale = locales.Contains(from.Locale) ? from.Locale : source?.Locale ?? locales[0];
        return new ArticleLink(key, locale, fragment);
    }

    /// <summary>The file of the content that a relative address names, or that an address beginning with <c>/</c> finds among the static files, relative to the content root; null for an address elsewhere or outside the root.</summary>
    public string? MediaPath(Article from, string address)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) return StaticFile(Uri.UnescapeDataString(address.Split('?', '#')[0]));
        var (path, _) = Split(address);
        return path.Length == 0 ? null : Combine(from.Path, path);
    }

    /// <summary>The static file that a link beginning with <c>/</c> leads to, relative to the content root; null where it leads to none, or to one of a kind that a site does not take.</summary>
    public string? FileOf(string target) =>
        target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) && MediaKinds.IsTaken(target.Split('?', '#')[0]) ? StaticFile(Uri.UnescapeDataString(target.Split('?', '#')[0])) : null;

    /// <summary>The path and the fragment of a relative address, without percent signs and query; no path for an address with a scheme or host.</summary>
    private static (string Path, string Fragment) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : target[hash..];
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        path = path.Replace('\\', '/');
        return path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) ? ("", fragment) : (Uri.UnescapeDataString(path), fragment);
    }

    /// <summary>A path relative to a file's folder as one relative to the root; null where it leaves the root.</summary>
    private static string? Combine(string file, string relative)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
