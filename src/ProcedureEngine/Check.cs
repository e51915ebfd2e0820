using ProcedureEngine.Content;

namespace ProcedureEngine;

/// <summary>Says where the language versions of the articles in a folder disagree; writes nothing.</summary>
public static class Check
{
    /// <summary>Reads, aligns and checks all articles. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read, <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static CheckSummary Run(CheckOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default) => Corpus
        .Read(new ContentOptions(options.Content) { Reference = options.Reference }, cancel)
        .Check((_, _) => { }, progress, cancel);
}
