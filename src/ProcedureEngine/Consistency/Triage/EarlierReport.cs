using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>The findings of an earlier check, to say what has changed since.</summary>
/// <param name="Findings">All of them, in any order.</param>
public sealed record EarlierReport(ImmutableArray<EarlierFinding> Findings)
{
    private readonly FrozenSet<string> fingerprints = Findings.Select(f => f.Fingerprint).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the check found this already.</summary>
    public bool Contains(string fingerprint) => fingerprints.Contains(fingerprint);

    /// <summary>The same of some articles only, where only these were checked again.</summary>
    public EarlierReport Of(IReadOnlySet<string> articles) => new(Findings.RemoveAll(f => !articles.Contains(f.Article)));
}
