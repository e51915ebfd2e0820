namespace ProcedureEngine.Alignment.Similarity;

/// <summary>
/// How well units fit each other, worked out when a pass first asks: most versions agree with the reference unit by unit, and then
/// there is nothing to decide.
/// </summary>
/// <param name="gather">Works it out; called once at most.</param>
internal sealed class PairEvidence(Func<IUnitSimilarity> gather)
{
    private IUnitSimilarity? gathered;

    /// <summary>Whether something was in doubt, so that evidence had to decide.</summary>
    public bool WasAsked => gathered is not null;

    /// <summary>How well the units fit each other.</summary>
    public IUnitSimilarity Similarity => gathered ??= gather();
}
