using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>A step belongs to the step that holds what it holds: substeps, bullets and notes tell more than a line that leads in.</summary>
internal sealed class StepContents(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, IUnitSimilarity similarity, int[] partners)
{
    /// <summary>Pairs steps without counterpart by their contents.</summary>
    /// <param name="sources">For each unit of the translation the index of its counterpart, or -1; kept up to date.</param>
    public void Pair(int[] sources)
    {
        for (var j = 0; j < translation.Length; j++)
        {
            if (sources[j] >= 0 || translation[j].Step is null) continue;
            var i = HolderOf(j, sources);
            if (i < 0) continue;
            var other = partners[i];
            if (other >= 0)
            {
                // Its partner so far has other contents, or none, and says something else.
                if (HolderOf(other, sources) == i || similarity.Of(i, other) >= 1 || similarity.TextOverlap(i, other) >= 0.3) continue;
                sources[other] = -1;
            }

            partners[i] = j;
            sources[j] = i;
        }
    }

    /// <summary>The reference's step that holds the counterparts of all that a step of the translation holds, two at least; -1 where there is none.</summary>
    private int HolderOf(int step, int[] sources)
    {
        var inside = Siblings.Inside(translation, step);
        var (holder, count) = (-1, 0);
        for (var k = inside.Start.Value; k < inside.End.Value; k++)
        {
            if (translation[k].Depth != translation[step].Depth + 1 || sources[k] < 0) continue;
            if (reference[sources[k]].Parent is not { Step: not null } parent || (holder >= 0 && parent.Index != holder)) return -1;
            holder = parent.Index;
            count++;
        }

        return count >= 2 ? holder : -1;
    }
}
