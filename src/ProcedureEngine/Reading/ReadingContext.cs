using Markdig.Syntax;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading;

/// <summary>What the readers of one text share: where it comes from, and where to tell what is wrong.</summary>
internal sealed class ReadingContext(ArticleSource source, string path, LineMap lines, DiagnosticBag diagnostics, ContentTree? content)
{
    /// <summary>How many includes deep a text may stand.</summary>
    private const int MaxIncludeDepth = 8;

    /// <summary>How many characters all includes of an article may have: as many as the article. A few files that include each other twice stand for any number.</summary>
    private const int MaxIncluded = ContentTree.MaxArticleBytes;

    /// <summary>What an include counts for at least: one of a single word has to be parsed too.</summary>
    private const int LeastIncluded = 256;

    /// <summary>How deep emphasis and links may be nested.</summary>
    private const int MaxDepth = 32;

    private int depth;
    private bool tooDeepTold;
    private int included;

    /// <summary>The article.</summary>
    public ArticleSource Source { get; } = source;

    /// <summary>The file that is being read, relative to the content root: the article's or that of an include.</summary>
    public string Path { get; } = path;

    /// <summary>Where the lines of the text are.</summary>
    public LineMap LineMap { get; } = lines;

    /// <summary>The folder that includes come from; null where only the text itself is at hand.</summary>
    public ContentTree? Content { get; } = content;

    /// <summary>The text that includes this one; null for the article's own.</summary>
    private ReadingContext? IncludedBy { get; init; }

    /// <summary>The place of a node in the article's file.</summary>
    public SourceSpan Span(MarkdownObject node) => LineMap.Of(node);

    /// <summary>Tells that something is wrong at a node.</summary>
    public void Report(DiagnosticId id, MarkdownObject node, params ReadOnlySpan<string> arguments) => diagnostics.Add(id, Source.Path, Span(node), arguments);

    /// <summary>Tells that something is wrong at a place.</summary>
    public void Report(DiagnosticId id, SourceSpan span, params ReadOnlySpan<string> arguments) => diagnostics.Add(id, Source.Path, span, arguments);

    /// <summary>Tells that something is wrong with the text as a whole.</summary>
    public void ReportAll(DiagnosticId id, params ReadOnlySpan<string> arguments) => diagnostics.Add(id, Source.Path, SourceSpan.Start, arguments);

    /// <summary>
    /// Goes one level deeper into nested text; false, told once, where that is too deep for anything that a person wrote.
    /// Every call that returned true is answered by <see cref="Leave"/>.
    /// </summary>
    public bool Enter(MarkdownObject node)
    {
        if (depth < MaxDepth)
        {
            depth++;
            return true;
        }

        if (!tooDeepTold) Report(DiagnosticIds.NestingTooDeep, node, $"{MaxDepth}");
        tooDeepTold = true;
        return false;
    }

    /// <summary>Comes back from one level.</summary>
    public void Leave() => depth--;

    /// <summary>Whether an address points to a file of the content folder that is not there.</summary>
    public bool Lacks(string address)
    {
        if (Content is null || address.Length == 0 || address.Contains(':', StringComparison.Ordinal)) return false;
        var end = address.AsSpan().IndexOfAny('?', '#');
        return !Content.Exists(Path, Uri.UnescapeDataString(end < 0 ? address : address[..end]));
    }

    /// <summary>An address of this file as the article would write it: what an include points to is relative to the include.</summary>
    public string FromArticle(string address)
    {
        if (IncludedBy is null || address.Length == 0 || address[0] is '#' or '/' or '~' or '?' || address.Contains(':', StringComparison.Ordinal)) return address;
        var end = address.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = end < 0 ? (address, "") : (address[..end], address[end..]);
        if (ContentTree.Resolve(Path, path) is not { } target) return address;

        var here = Source.Path.Split('/')[..^1];
        var there = target.Split('/');
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common]) common++;
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]) + rest;
    }

    /// <summary>Whether a file may be included here: not from itself, and not without end.</summary>
    public bool MayInclude(string file)
    {
        var depth = 0;
        for (var context = this; context is not null; context = context.IncludedBy)
        {
            if (context.Path == file || ++depth > MaxIncludeDepth) return false;
        }

        return true;
    }

    /// <summary>Whether the article may take in one more text of that length; false, told once, where its includes are too much.</summary>
    public bool MayTake(int length, SourceSpan at)
    {
        var article = this;
        while (article.IncludedBy is { } outer) article = outer;
        if (article.included > MaxIncluded) return false;
        article.included += Math.Max(length, LeastIncluded);
        if (article.included <= MaxIncluded) return true;
        Report(DiagnosticIds.IncludesTooLong, at, $"{MaxIncluded}");
        return false;
    }

    /// <summary>The context for the text of an include.</summary>
    public ReadingContext ForInclude(string file, string text, SourceSpan at) =>
        new(Source, file, new LineMap(text, at), diagnostics, Content) { IncludedBy = this };
}
