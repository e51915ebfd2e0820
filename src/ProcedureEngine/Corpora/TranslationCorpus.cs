using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Translation;

namespace ProcedureEngine.Corpora;

/// <summary>The articles of a folder with what a translator needs to know of them.</summary>
internal sealed class TranslationCorpus : IDisposable
{
    private readonly AlignedCorpus aligned;

    private TranslationCorpus(AlignedCorpus aligned) => this.aligned = aligned;

    /// <summary>The articles.</summary>
    public ImmutableArray<AlignedSet> Sets => aligned.Sets;

    /// <summary>The folder.</summary>
    public ContentTree Content => aligned.Corpus.Content;

    /// <summary>The languages that articles are in.</summary>
    public ImmutableArray<Locale> Locales => Content.Locales;

    /// <summary>What was wrong with folder and files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => aligned.Corpus.Diagnostics.ToImmutable();

    /// <summary>Reads and aligns all articles.</summary>
    public static TranslationCorpus Read(ContentOptions options, CancellationToken cancel) => new(AlignedCorpus.Of(Corpus.Of(options, cancel), cancel));

    /// <summary>What is found in an article, in all languages.</summary>
    public ImmutableArray<Finding> Findings(AlignedSet set, CancellationToken cancel) => aligned.Check(set, cancel).Findings;

    /// <summary>An article cut into units for a language, with what was found there.</summary>
    public TranslatedArticle Cut(AlignedSet set, Locale locale, ImmutableArray<Finding> findings, CancellationToken cancel) =>
        TranslatedArticle.Of(set, locale, Text, findings, aligned.OlderSource(set, locale, cancel));

    /// <summary>The text of a version's file, as it was read.</summary>
    private string Text(Article article) =>
        Content.Open(new ArticleSource(article.Key, article.Locale, article.Path), new DiagnosticBag())?.Text
        ?? throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnreadableFile, article.Path, SourceSpan.Start, "It was changed meanwhile."));

    /// <inheritdoc/>
    public void Dispose() => aligned.Dispose();
}
