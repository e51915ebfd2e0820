using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Freshness;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Corpora;

/// <summary>The articles of a content folder with their versions aligned, ready to be checked one by one.</summary>
internal sealed class AlignedCorpus : IDisposable
{
    private readonly RuleContext context;
    private readonly TranslationSources sources;

    private readonly CorpusAlignment alignment;

    private AlignedCorpus(Corpus corpus, CorpusAlignment alignment, Snippets snippets, RuleContext context)
    {
        Corpus = corpus;
        this.alignment = alignment;
        Snippets = snippets;
        this.context = context;
        sources = new TranslationSources(corpus.Content);
    }

    /// <summary>The articles as they were read.</summary>
    public Corpus Corpus { get; }

    /// <summary>The articles in the order of the corpus.</summary>
    public ImmutableArray<AlignedSet> Sets => alignment.Sets;

    /// <summary>The texts that the articles include.</summary>
    public Snippets Snippets { get; }

    /// <summary>What was learnt of words and labels from all articles.</summary>
    public Lexicon Lexicon => context.Lexicon;

    /// <summary>Aligns the versions of all articles.</summary>
    public static AlignedCorpus Of(Corpus corpus, CancellationToken cancel) => Of(corpus, earlier: null, cancel);

    /// <summary>As above. What was aligned before is taken over where an article was not read again.</summary>
    public static AlignedCorpus Of(Corpus corpus, AlignedCorpus? earlier, CancellationToken cancel)
    {
        var content = corpus.Content;
        var alignment = CorpusAligner.Align(corpus.Articles, content.Reference, earlier?.alignment, cancel);
        var (sets, lexicon) = (alignment.Sets, alignment.Lexicon);
        return new AlignedCorpus(corpus, alignment, Snippets.Read(content, corpus.Included, cancel), new RuleContext(content.Locales, content.Reference)
        {
            Lexicon = lexicon,
            LabelConflicts = LabelConflicts.Of(sets, content.Reference, lexicon),
            InlinedIncludes = InlinedIncludes.Of(sets),
            UntranslatedTexts = UntranslatedTexts.Of(sets),
            IsDue = content.Settings.IsDue,
            IsAsked = rule => content.Settings.Rules.Any(r => r.Rule == rule && r.Severity > Severity.None),
            KeptTerms = content.Settings.KeptTerms,
            Terms = content.Settings.Terms,
            Cancel = cancel,
        });
    }

    /// <summary>Says where the versions of one of the articles disagree. From any thread.</summary>
    public CheckedArticle Check(AlignedSet set, CancellationToken cancel) => Check(set, [.. Corpus.Suppressions[set.Key]], cancel);

    /// <summary>Says where the versions of an article disagree as they are on the disk now, with what the corpus has taught so far. From any thread.</summary>
    public CheckedArticle Check(ReadSet article, CancellationToken cancel) =>
        Check(CorpusAligner.Align(article.Versions, Corpus.Content.Reference, alignment, cancel), [.. article.Suppressions.Select(s => s.Suppression)], cancel);

    private CheckedArticle Check(AlignedSet set, ImmutableArray<Suppression> suppressions, CancellationToken cancel)
    {
        var diagnostics = new DiagnosticBag();
        AnchorChecks.Check(set, diagnostics);
        var findings = ConsistencyChecker.Check(set, context with { Source = sources.Of(set, cancel) });
        return new CheckedArticle(set, FindingFilter.Apply(findings, suppressions, Corpus.Content.Settings, diagnostics), diagnostics.ToImmutable());
    }

    /// <summary>What blocks of the source said when a translation was made, by the index of today's unit; without those that are as they were, or of which nobody knows. From any thread.</summary>
    public IReadOnlyDictionary<int, string> OlderSource(AlignedSet set, Locale locale, CancellationToken cancel)
    {
        var found = new Dictionary<int, string>();
        if (set.Versions.FirstOrDefault(v => v.Article.Locale == locale)?.Article.Provenance.SourceHash is not { } hash) return found;
        if (sources.Of(set, cancel)?.Older.GetValueOrDefault(hash) is not { } then) return found;
        foreach (var pair in SourceChanges.Of(then, set))
        {
            if (pair is { Reference: { } old, Translation: { } today }) found[today.Index] = old.Content;
        }

        return found;
    }

    /// <summary>Says where the language versions of one of the included texts disagree. From any thread.</summary>
    public CheckedArticle Check(Snippet snippet, CancellationToken cancel)
    {
        var set = ArticleAligner.Align(snippet.Versions, Corpus.Content.Reference, cancel: cancel);
        var diagnostics = new DiagnosticBag();

        // Where a language lacks it was told where it is included; and where its links within the article lead is known there only.
        var findings = ConsistencyChecker.Check(set, context with { IsDue = (_, _) => false, Source = sources.Of(set, cancel) }).RemoveAll(f => f.Rule == BrokenAnchorRule.Name);
        findings = FindingFilter.Apply(findings, snippet.Suppressions, Corpus.Content.Settings, diagnostics);
        return new CheckedArticle(set, [.. findings.Select(f => f with { UsedBy = snippet.UsedBy })], diagnostics.ToImmutable());
    }

    /// <inheritdoc/>
    public void Dispose() => sources.Dispose();
}
