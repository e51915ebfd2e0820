using System.Collections.Frozen;
using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>What a team has decided to live with for now: a check fails on what is not in it.</summary>
/// <param name="Fingerprints">The names of findings and diagnostics (<see cref="FindingFingerprint"/>).</param>
public sealed record Baseline(FrozenSet<string> Fingerprints)
{
    /// <summary>Nothing is known yet.</summary>
    public static Baseline Empty { get; } = new(FrozenSet<string>.Empty);

    /// <summary>Whether something stands in it.</summary>
    public bool Contains(string fingerprint) => Fingerprints.Contains(fingerprint);
}
