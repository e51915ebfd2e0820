using System.Collections.Immutable;
using Markdig.Syntax;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Files;
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

    /// <summary>The longest address: browsers and servers take no longer ones, and a reference repeats its own at every use.</summary>
    private const int MaxAddress = 2_048;

    /// <summary>How many characters the addresses of an article may have: as many as the article. What is written out where it stands is never more.</summary>
    private const int MaxAddresses = ContentTree.MaxArticleBytes;

    /// <summary>How deep emphasis and links may be nested.</summary>
    private const int MaxDepth = 32;

    /// <summary>How deep texts that stand in fences of an article may be nested: each level is parsed once more.</summary>
    private const int MaxPartDepth = 6;

    private int depth;
    private bool tooDeepTold;
    private int included;
    private long addressed;
    private bool addressesTold;
    private bool unknownValueTold;
    private List<string>? includedFiles;

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

    /// <summary>The text of which this one is a part that is parsed by itself; null for all others.</summary>
    private ReadingContext? PartOf { get; init; }

    /// <summary>The numbered lists, read so far, of which all items have the number 1: their author leaves the counting to the reader.</summary>
    public HashSet<Model.Procedure> CountedByReader { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether what is read stands in a table of GFM, where <c>\|</c> is a bar, in code too.</summary>
    public bool IsInPipeTable { get; set; }

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Parses the text of this context, and tells of blocks whose marks are left as they stand; null where it is nested too deep.</summary>
    public MarkdownDocument? Parse(string text)
    {
        var (document, plain) = MarkdownSyntax.Parse(text, IsMdx, Cancel);
        foreach (var block in plain) Report(DiagnosticIds.TooManyMarks, block, Text(MarkupLimit.MaxMarks));
        return document;

        static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the text is MDX, where braces hold expressions and indentation makes no code.</summary>
    private bool IsMdx => MarkdownFile.IsMdx(Path);

    /// <summary>The context of the article's own text.</summary>
    private ReadingContext Article
    {
        get
        {
            var article = this;
            while ((article.IncludedBy ?? article.PartOf) is { } outer) article = outer;
            return article;
        }
    }

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

    /// <summary>Whether a link or an image may have that address and title; false, told, where they are too long, alone or with all before them.</summary>
    public bool MayPointTo(string address, string? title, SourceSpan at)
    {
        // A picture that stands in its own address has no other.
        if (address.Length > MaxAddress && !UrlPolicy.IsEmbedded(address))
        {
            Report(DiagnosticIds.AddressTooLong, at, Model.Traversal.Quotation.Of(address, 80), $"{address.Length}", $"{MaxAddress}");
            return false;
        }

        var article = Article;
        if ((article.addressed += address.Length + (title?.Length ?? 0)) <= MaxAddresses) return true;
        if (!article.addressesTold) Report(DiagnosticIds.TooManyAddresses, at, $"{MaxAddresses}");
        article.addressesTold = true;
        return false;
    }

    /// <summary>Tells, once, that the article has values that only its own toolchain can work out.</summary>
    public void ReportUnknownValue(SourceSpan at, string expression)
    {
        var article = Article;
        if (!article.unknownValueTold) Report(DiagnosticIds.UnknownValue, at, expression);
        article.unknownValueTold = true;
    }

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

    /// <summary>The files that the article has taken in so far; each once.</summary>
    public ImmutableArray<string> IncludedFiles => Article.includedFiles is { } files ? [.. files.Distinct(StringComparer.Ordinal)] : [];

    /// <summary>Whether the article may take in one more text of that length; false, told once, where its includes are too much.</summary>
    public bool MayTake(int length, SourceSpan at)
    {
        var article = Article;
        if (article.included > MaxIncluded) return false;
        article.included += Math.Max(length, LeastIncluded);
        if (article.included <= MaxIncluded) return true;
        Report(DiagnosticIds.IncludesTooLong, at, $"{MaxIncluded}");
        return false;
    }

    /// <summary>The context for a part of this text that is parsed by itself, such as what stands in a fence; null where parts are nested too deep.</summary>
    /// <param name="text">The part.</param>
    /// <param name="line">The 1-based line of the file on which it begins.</param>
    public ReadingContext? ForPart(string text, int line)
    {
        var depth = 0;
        for (var context = this; context.PartOf is { } outer; context = outer)
        {
            if (++depth >= MaxPartDepth) return null;
        }

        return new(Source, Path, LineMap.ForPart(text, line), diagnostics, Content) { IncludedBy = IncludedBy, PartOf = this, Cancel = Cancel };
    }

    /// <summary>The context for the text of an include.</summary>
    public ReadingContext ForInclude(string file, string text, SourceSpan at)
    {
        (Article.includedFiles ??= []).Add(file);
        return new(Source, file, new LineMap(text, at), diagnostics, Content) { IncludedBy = this, Cancel = Cancel };
    }
}
