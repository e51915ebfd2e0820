namespace ProcedureEngine.Alignment.Units;

/// <summary>A unit with its counterpart. Exactly one of them may be null: then it has none.</summary>
/// <param name="Reference">The unit of the version that is compared with; null for what only the translation has.</param>
/// <param name="Translation">The translation's unit; null for what it lacks.</param>
/// <param name="Confidence">How sure the pairing is, or, for a single unit, that there is no counterpart: 0 to 1.</param>
public sealed record UnitPair(Unit? Reference, Unit? Translation, double Confidence)
{
    /// <summary>Whether the two stand at different places in the order of their articles.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Of a unit without counterpart the unit of the other version that says it too, together with its own counterpart; null mostly.</summary>
    public Unit? Within { get; init; }
}
