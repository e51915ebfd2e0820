using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Second thoughts about steps that were paired by their place alone: two steps that share next to no words may be a free
/// translation, or one was replaced by the other. Needs a lexicon: without one, few words are known to be shared.
/// </summary>
internal sealed class DoubtfulSteps(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, IUnitSimilarity similarity, int[] partners)
{
    /// <summary>The evidence below which a pair of steps beside a gap is no pair.</summary>
    private const double Doubtful = 0.3;

    /// <summary>The mean evidence of several versions below which the reference says something else, and the share of words.</summary>
    private const double Rewritten = 0.7, RewrittenWords = 0.26;

    private readonly MergedSteps merged = new(reference, translation, similarity, partners);

    /// <summary>Parts what does not belong together.</summary>
    /// <param name="sources">For each unit of the translation the index of its counterpart, or -1.</param>
    public void Part(int[] sources)
    {
        var doubtful = new List<int>();
        for (var i = 0; i < reference.Length; i++)
        {
            var j = partners[i];
            if (j < 0 || reference[i].Step is null || translation[j].Step is null) continue;
            if (IsReplaced(i, j) || (IsBesideGap(i, j, sources) && IsUnlike(i, j) && !merged.IsPart(i, j, sources))) doubtful.Add(i);
        }

        foreach (var i in doubtful) partners[i] = -1;
    }

    /// <summary>Parts steps that no translation says as the reference does; of moved steps it is known that they do.</summary>
    /// <param name="isMoved">For each unit of the reference whether it stands at another place.</param>
    /// <param name="sources">For each unit of the translation the index of its counterpart, or -1.</param>
    public void PartRewritten(bool[] isMoved, int[] sources)
    {
        for (var i = 0; i < reference.Length; i++)
        {
            var j = partners[i];
            if (j >= 0 && !isMoved[i] && reference[i].Step is not null && translation[j].Step is not null && IsRewritten(i, j) && !merged.IsPart(i, j, sources)) partners[i] = -1;
        }
    }

    private bool IsBesideGap(int i, int j, int[] sources) => Siblings.IsBesideGap(reference, i, partners) || Siblings.IsBesideGap(translation, j, sources);

    /// <summary>In a list that has a gap already, little doubt is enough.</summary>
    private bool IsUnlike(int i, int j) => similarity.Of(i, j) < Doubtful && similarity.TextOverlap(i, j) < 0.3;

    private bool IsRewritten(int i, int j) => similarity.Of(i, j) < Rewritten && similarity.TextOverlap(i, j) < RewrittenWords;

    /// <summary>In a list that is whole, the words must be others, and links, numbers, code or images too.</summary>
    private bool IsReplaced(int i, int j) =>
        !reference[i].Evidence.Anchors.AsSpan().SequenceEqual(translation[j].Evidence.Anchors.AsSpan())
        && Math.Min(reference[i].Evidence.Words.Length, translation[j].Evidence.Words.Length) >= 4
        && similarity.Of(i, j) < 0
        && similarity.TextOverlap(i, j) < 0.22;
}
