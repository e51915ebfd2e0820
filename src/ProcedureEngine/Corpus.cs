using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine;

/// <summary>The articles of a content folder, read.</summary>
/// <param name="Content">The folder.</param>
/// <param name="Articles">The versions of each article, in the order of the folder's sets; an article of which no file can be read is not among them.</param>
/// <param name="Suppressions">What articles say about findings that are as they should be, by article.</param>
/// <param name="Diagnostics">What was wrong with folder and files.</param>
internal sealed record Corpus(ContentTree Content, ImmutableArray<ImmutableArray<Article>> Articles, ILookup<ArticleKey, Suppression> Suppressions, DiagnosticBag Diagnostics)
{
    /// <summary>Reads all articles; a <see cref="StoppedException"/> where there are none, or none that can be read.</summary>
    public static Corpus Read(ContentOptions options, CancellationToken cancel)
    {
        var content = ContentTree.Load(options);
        if (options.Reference is { } reference && !content.Locales.IsEmpty && !content.Locales.Contains(reference)) throw new StoppedException(NoReference(options.Root, reference, content));

        var reader = new ArticleReader(content);
        var articles = new ImmutableArray<Article>[content.Sets.Length];
        var diagnostics = new DiagnosticBag[content.Sets.Length];
        var suppressions = new ConcurrentBag<(ArticleKey Article, Suppression Suppression)>();
        Workers.For(articles.Length, i => articles[i] = Read(content, content.Sets[i], reader, suppressions, diagnostics[i] = new DiagnosticBag(), cancel), cancel);

        var all = new DiagnosticBag();
        all.AddRange(content.Diagnostics);
        FindingFilter.CheckRules(content.Settings, all);
        foreach (var bag in diagnostics) all.AddRange(bag.ToImmutable());
        var found = articles.Where(versions => versions.Length > 0).ToImmutableArray();
        return found.IsEmpty && all.ToImmutable().FirstOrDefault(d => d.Severity == Severity.Error) is { } reason
            ? throw new StoppedException(reason)
            : new Corpus(content, found, suppressions.ToLookup(s => s.Article, s => s.Suppression), all);
    }

    /// <summary>Aligns the versions of all articles, then checks each article and hands it over, in any order and from many threads.</summary>
    public CheckSummary Check(Action<AlignedSet, ImmutableArray<Finding>> each, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        var sets = CorpusAligner.Align(Articles, Content.Reference, out var lexicon, cancel);
        var context = new RuleContext(Content.Locales, Content.Reference) { Lexicon = lexicon, LabelConflicts = LabelConflicts.Of(sets, Content.Reference, lexicon), KeptTerms = Content.Settings.KeptTerms, Terms = Content.Settings.Terms, Cancel = cancel };
        using var sources = new SourceReader(Content);
        var findings = new ImmutableArray<Finding>[sets.Length];
        var diagnostics = new DiagnosticBag[sets.Length];
        var done = 0;
        Workers.For(sets.Length, i =>
        {
            findings[i] = FindingFilter.Apply(ConsistencyChecker.Check(sets[i], context with { Source = sources.Of(sets[i], cancel) }), [.. Suppressions[sets[i].Key]], Content.Settings, diagnostics[i] = new DiagnosticBag());
            each(sets[i], findings[i]);
            progress?.Report(new BuildProgress(Interlocked.Increment(ref done), sets.Length));
        }, cancel);
        var all = new DiagnosticBag();
        all.AddRange(Diagnostics.ToImmutable());
        foreach (var bag in diagnostics) all.AddRange(bag.ToImmutable());
        Images.Check(Content, Articles.SelectMany(versions => versions), all, cancel);
        return new CheckSummary
        {
            Articles = sets.Length,
            Locales = Content.Locales,
            Reference = Content.Reference,
            Findings = [.. findings.SelectMany(f => f)],
            Sets = sets,
            Diagnostics = DiagnosticFilter.Apply(all.ToImmutable(), Suppressions.SelectMany(s => s), Content.Settings),
        };
    }

    private static ImmutableArray<Article> Read(ContentTree content, ArticleSet set, ArticleReader reader, ConcurrentBag<(ArticleKey Article, Suppression Suppression)> suppressions, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        var versions = ImmutableArray.CreateBuilder<Article>(set.Sources.Length);
        foreach (var source in set.Sources)
        {
            if (content.Open(source, diagnostics) is not { } text) continue;
            var result = reader.Read(text, cancel);
            diagnostics.AddRange(result.Diagnostics);
            foreach (var suppression in result.Suppressions) suppressions.Add((source.Key, suppression));
            versions.Add(result.Article);
        }

        return versions.ToImmutable();
    }

    private static Diagnostic NoReference(string root, Locale reference, ContentTree content) =>
        Diagnostic.Create(DiagnosticIds.NoReference, root, SourceSpan.Start, reference.Tag, string.Join(", ", content.Locales.Select(l => l.Tag)));
}
