using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>Aligns the articles of a whole corpus: once as they are, then again with what the sure pairs have taught.</summary>
public static class CorpusAligner
{
    /// <summary>Fewer sets than this teach words that stand together by chance.</summary>
    private const int MinSets = 20;

    /// <summary>Aligns all sets on all processors; the result has the order of the input and does not depend on threads.</summary>
    /// <param name="articles">The versions of each article.</param>
    /// <param name="reference">The reference locale; null where there is none.</param>
    /// <param name="lexicon">What was learnt: for the rules, and to be kept.</param>
    /// <param name="cancel">Ends the work, inside a long article too, with an <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<AlignedSet> Align(IReadOnlyList<ImmutableArray<Article>> articles, Locale? reference, out Lexicon lexicon, CancellationToken cancel = default)
    {
        var sets = new AlignedSet[articles.Count];
        Each(sets.Length, i => sets[i] = ArticleAligner.Align(articles[i], reference, cancel: cancel), cancel);
        var learnt = lexicon = LexiconLearner.Learn(sets);
        if (sets.Length >= MinSets)
        {
            Each(sets.Length, i => sets[i] = ArticleAligner.Align(sets[i], learnt, cancel), cancel);
        }

        return [.. sets];
    }

    private static void Each(int count, Action<int> work, CancellationToken cancel) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel }, work);
}
