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
        var alignment = Align(articles, reference, earlier: null, cancel);
        lexicon = alignment.Lexicon;
        return alignment.Sets;
    }

    /// <summary>As above. What is aligned without what the corpus teaches is taken from an earlier alignment where an article is the very same.</summary>
    internal static CorpusAlignment Align(IReadOnlyList<ImmutableArray<Article>> articles, Locale? reference, CorpusAlignment? earlier, CancellationToken cancel)
    {
        var sets = new AlignedSet[articles.Count];
        var known = earlier?.AsTheyAre.ToDictionary(set => set.Key);
        Each(sets.Length, i => sets[i] = known?.GetValueOrDefault(articles[i][0].Key) is { } set && IsOf(set, articles[i]) ? set : ArticleAligner.Align(articles[i], reference, cancel: cancel), cancel);
        var learnt = LexiconLearner.Learn(sets);
        ImmutableArray<AlignedSet> asTheyAre = [.. sets];
        if (sets.Length >= MinSets)
        {
            Each(sets.Length, i => sets[i] = ArticleAligner.Align(sets[i], learnt, cancel), cancel);
        }

        return new CorpusAlignment([.. sets], asTheyAre, learnt);
    }

    /// <summary>Aligns one article as a corpus of that size would have it.</summary>
    internal static AlignedSet Align(ImmutableArray<Article> versions, Locale? reference, CorpusAlignment corpus, CancellationToken cancel)
    {
        var set = ArticleAligner.Align(versions, reference, cancel: cancel);
        return corpus.Sets.Length < MinSets ? set : ArticleAligner.Align(set, corpus.Lexicon, cancel);
    }

    private static bool IsOf(AlignedSet set, ImmutableArray<Article> versions) =>
        set.Versions.Length == versions.Length - 1 && versions.All(v => ReferenceEquals(v, set.Reference) || set.Versions.Any(version => ReferenceEquals(version.Article, v)));

    private static void Each(int count, Action<int> work, CancellationToken cancel) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel }, work);
}
