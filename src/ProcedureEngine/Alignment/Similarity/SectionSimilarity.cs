using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Similarity;

/// <summary>
/// What speaks for a pair in the order of both versions: of two steps that say the same ("Choose OK."), the one in the section of
/// the same name is meant, though the other may be worded closer.
/// </summary>
internal sealed class SectionSimilarity : IUnitSimilarity
{
    private readonly IUnitSimilarity similarity;

    // For each unit the number of its section, where both versions have one of that name; else 0.
    private readonly int[] reference;
    private readonly int[] translation;

    public SectionSimilarity(IUnitSimilarity similarity, ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, IEnumerable<(int Reference, int Translation)> headings)
    {
        this.similarity = similarity;
        this.reference = new int[reference.Length];
        this.translation = new int[translation.Length];
        var (own, others) = (new Dictionary<Section, int>(ReferenceEqualityComparer.Instance), new Dictionary<Section, int>(ReferenceEqualityComparer.Instance));
        foreach (var (i, j) in headings)
        {
            own.TryAdd(reference[i].Section, own.Count + 1);
            others.TryAdd(translation[j].Section, own[reference[i].Section]);
        }

        foreach (var unit in reference) this.reference[unit.Index] = own.GetValueOrDefault(unit.Section);
        foreach (var unit in translation) this.translation[unit.Index] = others.GetValueOrDefault(unit.Section);
    }

    public double Of(int i, int j) => similarity.Of(i, j) - (reference[i] == translation[j] ? 0 : SimilarityWeights.OtherSection);

    public double TextOverlap(int i, int j) => similarity.TextOverlap(i, j);

    public double JoinedOverlap(int i, int next, int j) => similarity.JoinedOverlap(i, next, j);

    public double SplitOverlap(int i, int j, int next) => similarity.SplitOverlap(i, j, next);
}
