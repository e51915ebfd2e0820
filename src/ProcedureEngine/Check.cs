using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Content;

namespace ProcedureEngine;

/// <summary>Says where the language versions of the articles in a folder disagree; writes nothing.</summary>
public static class Check
{
    /// <summary>Reads, aligns and checks all articles. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read, <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static CheckSummary Run(CheckOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var corpus = Corpus.Read(new ContentOptions(options.Content) { Reference = options.Reference }, cancel);
        var sets = CorpusAligner.Align(corpus.Articles, corpus.Content.Reference, out var lexicon);
        var context = new RuleContext(corpus.Content.Locales, corpus.Content.Reference) { Lexicon = lexicon };
        var findings = new ImmutableArray<Finding>[sets.Length];
        var done = 0;
        Workers.For(sets.Length, i =>
        {
            findings[i] = ConsistencyChecker.Check(sets[i], context);
            progress?.Report(new BuildProgress(Interlocked.Increment(ref done), sets.Length));
        }, cancel);
        return new CheckSummary
        {
            Articles = sets.Length,
            Locales = corpus.Content.Locales,
            Reference = corpus.Content.Reference,
            Findings = [.. findings.SelectMany(f => f)],
            Sets = sets,
            Diagnostics = corpus.Diagnostics.ToImmutable(),
        };
    }
}
