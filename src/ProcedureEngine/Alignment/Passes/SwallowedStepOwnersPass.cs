namespace ProcedureEngine.Alignment.Passes;

/// <summary>Where only one version shows that two steps share a line, the other's step belongs to the first of them.</summary>
internal sealed class SwallowedStepOwnersPass : IAlignmentPass
{
    public void Run(Matching matching)
    {
        var (reference, translation) = (matching.Reference, matching.Translation);
        for (var i = 1; i < reference.Length; i++)
        {
            if (!reference[i].IsSwallowed || matching.IsMissing(i) || !matching.IsMissing(i - 1) || reference[i - 1].Step is null) continue;
            if (!translation[matching.PartnerOf(i)].IsSwallowed) matching.Pair(i - 1, matching.PartnerOf(i));
        }

        for (var j = 1; j < translation.Length; j++)
        {
            if (!translation[j].IsSwallowed || matching.IsExtra(j) || !matching.IsExtra(j - 1) || translation[j - 1].Step is null) continue;
            if (!reference[matching.SourceOf(j)].IsSwallowed) matching.Pair(matching.SourceOf(j), j - 1);
        }
    }
}
