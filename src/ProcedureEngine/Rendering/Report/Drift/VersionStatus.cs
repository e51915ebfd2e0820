namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>What a version needs, worst last, so that statuses compare.</summary>
public enum VersionStatus
{
    /// <summary>Nothing: it says what the others say, or differs only in what is good to know.</summary>
    InStep,

    /// <summary>A look: fewer than <see cref="DriftScore.SendAgain"/> points.</summary>
    Check,

    /// <summary>A translator: <see cref="DriftScore.SendAgain"/> points or more.</summary>
    SendAgain,

    /// <summary>A translation: there is no such version.</summary>
    Missing,
}
