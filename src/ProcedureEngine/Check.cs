using ProcedureEngine.Content;
using ProcedureEngine.Content.Git;
using ProcedureEngine.Corpora;

namespace ProcedureEngine;

/// <summary>Says where the language versions of the articles in a folder disagree; writes nothing.</summary>
public static class Check
{
    /// <summary>Reads, aligns and checks all articles. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read or git can't tell what changed, <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static CheckSummary Run(CheckOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var corpus = Corpus.Of(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, cancel);
        var changed = options.ChangedSince is { } revision ? ChangedFiles.Since(corpus.Content.Root, revision, corpus.Diagnostics, cancel) : null;
        using var aligned = AlignedCorpus.Of(corpus, cancel);
        // All are checked: what a word is usually called is learnt from all of them, so that a part of the check says the same as the whole.
        var articles = Workers.Map(aligned.Sets, set => aligned.Check(set, cancel), BuildProgress.Counter(progress, aligned.Sets.Length), cancel);
        var snippets = Workers.Map(aligned.Snippets.All, snippet => aligned.Check(snippet, cancel), done: null, cancel);
        var summary = CheckSummary.Of(aligned, articles, snippets, cancel);
        if (changed is not null) summary = summary.OfFiles(changed);
        return options.Files is { } files ? summary.OfFiles(files.ToHashSet(StringComparer.Ordinal)) : summary;
    }
}
