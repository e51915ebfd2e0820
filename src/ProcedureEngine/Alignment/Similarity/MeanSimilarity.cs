using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Similarity;

/// <summary>
/// What several versions of equal structure say together. One translator may put a step freely; where all of them do, the reference says
/// something else.
/// </summary>
internal sealed class MeanSimilarity(ImmutableArray<IUnitSimilarity> versions) : IUnitSimilarity
{
    public double Of(int i, int j)
    {
        double sum = 0;
        foreach (var version in versions) sum += version.Of(i, j);
        return sum / versions.Length;
    }

    public double JoinedOverlap(int i, int next, int j) => versions.Average(v => v.JoinedOverlap(i, next, j));

    public double SplitOverlap(int i, int j, int next) => versions.Average(v => v.SplitOverlap(i, j, next));

    public double TextOverlap(int i, int j)
    {
        double sum = 0;
        foreach (var version in versions) sum += version.TextOverlap(i, j);
        return sum / versions.Length;
    }
}
