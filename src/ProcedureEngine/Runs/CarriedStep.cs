namespace ProcedureEngine.Runs;

/// <summary>What has become of a step in the next revision of its article.</summary>
/// <param name="Old">The step as it was.</param>
/// <param name="New">The step as it is; null where it is gone.</param>
/// <param name="By">How it was found.</param>
/// <param name="CheckAgain">Whether the reader should look at it again: it was found, but not by what tells for sure.</param>
internal sealed record CarriedStep(StepTrace Old, StepTrace? New, StepMatch By, bool CheckAgain);

/// <summary>How a step was found in the next revision of its article.</summary>
internal enum StepMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its words.</summary>
    Text,

    /// <summary>By its place and fingerprint.</summary>
    Place,

    /// <summary>By the steps around it.</summary>
    Neighbours,
}
