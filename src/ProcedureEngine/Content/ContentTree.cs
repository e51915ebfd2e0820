using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Git;
using ProcedureEngine.Content.Layouts;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>The articles of a content folder, grouped into sets: one article, a version per locale.</summary>
public sealed class ContentTree
{
    /// <summary>The largest article that is read, in bytes: far beyond any text that a person follows step by step.</summary>
    public const int MaxArticleBytes = TextFile.MaxBytes;

    private readonly ConcurrentDictionary<string, ImageSize?> sizes = new(StringComparer.Ordinal);

    private readonly Lazy<string?> referenceFolder;

    private readonly ContentBoundary boundary;

    private ConcurrentDictionary<string, string?> includes = new(StringComparer.Ordinal);

    // Articles link to the same pages and show the same images again and again.
    private ConcurrentDictionary<string, bool> asked = new(StringComparer.Ordinal);

    internal ContentTree(string root, ImmutableArray<ArticleSet> sets, Locale? reference, SiteSettings settings, ImmutableArray<Diagnostic> diagnostics)
    {
        Root = root;
        boundary = new ContentBoundary(root);
        Sets = sets;
        Reference = reference;
        Settings = settings;
        Diagnostics = diagnostics;
        referenceFolder = new Lazy<string?>(() => Sets.SelectMany(s => s.Sources).FirstOrDefault(s => s.Locale == Reference)?.Path.Split('/').FirstOrDefault(s => LocaleSpelling.TryParseLoosely(s) == Reference));
        Locales = [.. sets.SelectMany(s => s.Sources).Select(s => s.Locale).Distinct().OrderBy(l => l != reference).ThenBy(l => l.Tag, StringComparer.Ordinal)];
    }

    /// <summary>The content folder, a full path.</summary>
    public string Root { get; }

    /// <summary>The articles by key.</summary>
    public ImmutableArray<ArticleSet> Sets { get; }

    /// <summary>Every locale that an article is in, the reference locale first, then by tag.</summary>
    public ImmutableArray<Locale> Locales { get; }

    /// <summary>The locale that the others are translated from; null where none was named and none is English.</summary>
    public Locale? Reference { get; }

    /// <summary>The settings that lie in the folder.</summary>
    public SiteSettings Settings { get; }

    /// <summary>How the folder keeps its languages; empty where one file was opened by itself.</summary>
    public ContentLayout Layout { get; init; } = ContentLayout.Empty;

    /// <summary>The folders of static files, relative to the content root; they are there.</summary>
    public ImmutableArray<string> StaticFolders { get; init; } = [];

    /// <summary>What was wrong with files and folders, by path.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads an article's file; null, with a diagnostic, where it can't be read, is not UTF-8 or is too large.</summary>
    public SourceText? Open(ArticleSource source, DiagnosticBag diagnostics) =>
        ReadText(source.Path, diagnostics) is { } text ? new SourceText(source, text) : null;

    /// <summary>The hashes by which a translation may name this file as its source; empty where it can't be read.</summary>
    public ImmutableArray<string> SourceHashes(ArticleSource source)
    {
        try
        {
            return SourceHash.Of(RegularFile.ReadAllBytes(Path.Combine(Root, source.Path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>An article's file as it was when a translation was made; null where that is not known.</summary>
    /// <param name="source">The file today.</param>
    /// <param name="hash">The hash by which the translation names it.</param>
    /// <param name="commit">The commit that the translation names; null where it names none.</param>
    /// <param name="history">Where to look.</param>
    /// <param name="cancel">Ends the search.</param>
    public static SourceText? OpenOlder(ArticleSource source, string hash, string? commit, GitHistory history, CancellationToken cancel) =>
        history.Find(source.Path, hash, commit, cancel) is { } bytes && TextFile.Decode(bytes, source.Path, new DiagnosticBag()) is { } text ? new SourceText(source, text) : null;

    /// <summary>
    /// The text of a file that an article includes; null where there is none. The path is relative to the including file,
    /// or to the content root where it begins with <c>/</c> or <c>~/</c>; a path that leaves the content root finds nothing.
    /// </summary>
    /// <param name="from">The including file, relative to the content root.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="found">The file that was found, relative to the content root.</param>
    public string? Include(string from, string path, out string found)
    {
        found = Resolve(from, path) ?? "";
        // A handful of includes stand in almost every article.
        return found.Length == 0 ? null : includes.GetOrAdd(found, static (file, tree) => tree.Has(file) ? tree.ReadText(file, new DiagnosticBag()) : null, this);
    }

    /// <summary>As <see cref="Include"/>, from the reference locale's folder in the place of the article's own; null where the article is in no locale's folder, or there is no reference locale.</summary>
    public string? IncludeOfReference(string from, string path, out string found)
    {
        found = "";
        if (referenceFolder.Value is not { } reference || Resolve(from, path) is not { } own) return null;
        var segments = own.Split('/');
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (LocaleSpelling.TryParseLoosely(segments[i]) is not { } locale || locale == Reference || !Locales.Contains(locale)) continue;
            segments[i] = reference;
            return Include("", "/" + string.Join('/', segments), out found);
        }

        return null;
    }

    /// <summary>Whether a file that an article refers to is there; one outside the content root is not, whether the path leads there or a link.</summary>
    public bool Exists(string from, string path) => Resolve(from, path) is { } target && (Has(target) || StaticFile(path) is not null);

    /// <summary>The static file that an address beginning with <c>/</c> means, relative to the content root; null where no folder of static files has it.</summary>
    /// <param name="address">The address without percent signs, query and fragment. It may begin with the folder's own name, as addresses of <c>docs/assets</c> do.</param>
    public string? StaticFile(string address)
    {
        if (!address.StartsWith('/')) return null;
        foreach (var folder in StaticFolders)
        {
            if (Resolve("", $"{folder}{address}") is { } below && PathText.IsBelow(below, folder) && Has(below)) return below;
            var parent = PathText.FolderOf(folder);
            if (Resolve("", PathText.Join(parent, address[1..])) is { } beside && PathText.IsBelow(beside, folder) && Has(beside)) return beside;
        }

        return null;
    }

    /// <summary>The first bytes of a file, by its path relative to the content root; null where it can't be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes at most.</param>
    public byte[]? Beginning(string path, int most)
    {
        try
        {
            using var stream = new FileStream(RegularFile.Open(Path.Combine(Root, path)), FileAccess.Read, bufferSize: 0);
            var bytes = new byte[(int)Math.Min(stream.Length, most)];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a file, by its path relative to the content root, is there and holds nothing: editors empty a file before they fill it.</summary>
    internal bool IsEmpty(string path) => new FileInfo(Path.Combine(Root, path)) is { Exists: true, Length: 0 };

    /// <summary>How large an image is, by its path relative to the content root; null where that can't be told. Each file is looked at once.</summary>
    public ImageSize? SizeOf(string path) => Resolve("", path) is { } target ? sizes.GetOrAdd(target, t => Has(t) ? ImageSize.Read(Path.Combine(Root, t)) : null) : null;

    /// <summary>A path in an article as a path relative to the content root; null where it leaves the root.</summary>
    public static string? Resolve(string from, string path)
    {
        var fromRoot = path.StartsWith('/') || path.StartsWith("~/", StringComparison.Ordinal);
        var segments = fromRoot ? [] : new List<string>(from.Split('/')[..^1]);
        foreach (var segment in path.TrimStart('~').Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }

        // A drive letter or a stream name is no file of the content.
        return segments.Exists(s => s.Contains(':', StringComparison.Ordinal) || s.Contains('\0', StringComparison.Ordinal)) ? null : string.Join('/', segments);
    }

    /// <summary>Whether a file can be made at a path: it stays in the content folder where the links on its way are followed, and nothing is there, not even a link to nowhere.</summary>
    /// <param name="path">Relative to the content folder, with <c>/</c>.</param>
    public bool IsFree(string path) => boundary.Holds(path) && new FileInfo(Path.Combine(Root, path)) is { Exists: false, LinkTarget: null } file && !Path.Exists(file.FullName);

    /// <summary>The folder of the reference locale, from which translations borrow includes; null where it has none of its own.</summary>
    internal string? ReferenceFolder => referenceFolder.Value;

    /// <summary>Takes over what an earlier tree of the same folder was asked for, where nothing of that has changed: articles that are not read again won't ask again.</summary>
    internal void Learn(ContentTree earlier) => (includes, asked) = (earlier.includes, earlier.asked);

    /// <summary>Whether a change at a path, of a file or of a folder with all below it, changes what other files say: one of them includes what lies there, or looked whether it is there and finds something else now.</summary>
    internal bool IsUsed(string path)
    {
        if (includes.ContainsKey(path) || (asked.TryGetValue(path, out var was) && was != IsThere(path))) return true;
        var below = path + "/";
        return !File.Exists(Path.Combine(Root, path))
            && (includes.Keys.Any(p => p.StartsWith(below, StringComparison.Ordinal)) || asked.Any(p => p.Key.StartsWith(below, StringComparison.Ordinal) && p.Value != IsThere(p.Key)));
    }

    private bool Has(string path) => asked.GetOrAdd(path, static (path, tree) => tree.IsThere(path), this);

    private bool IsThere(string path) => RegularFile.Exists(Path.Combine(Root, path)) && boundary.Holds(path);

    private string? ReadText(string path, DiagnosticBag diagnostics) => TextFile.Read(Root, path, diagnostics);
}
