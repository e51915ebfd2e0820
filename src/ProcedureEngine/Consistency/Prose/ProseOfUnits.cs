using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>The prose of the units of one set, worked out once for all rules that ask for it. Not thread-safe.</summary>
internal sealed class ProseOfUnits(CancellationToken cancel = default)
{
    // Units compare by content, which is slow and may be equal twice.
    private readonly Dictionary<Unit, UnitProse> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The prose of a unit.</summary>
    public UnitProse this[Unit unit]
    {
        get
        {
            cancel.ThrowIfCancellationRequested();
            if (!known.TryGetValue(unit, out var prose)) known[unit] = prose = UnitProse.Of(unit);
            return prose;
        }
    }
}
