using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>A finding with the name that links know it by.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Id">The anchor on its article's page: stays the same while the finding says the same (<see cref="FindingFingerprint"/>).</param>
public sealed record ReportedFinding(Finding Finding, string Id)
{
    /// <summary>Whether an earlier report did not have it; false where there is none to compare with.</summary>
    public bool IsNew { get; init; }

    /// <summary>What stands around it.</summary>
    public FindingContext Context { get; init; }

    /// <summary>How much the finding adds to a drift score.</summary>
    public double Points => Finding.Confidence * Finding.Severity switch
    {
        Severity.Error => DriftScore.Error,
        Severity.Warning => DriftScore.Warning,
        _ => 0,
    };
}
