namespace ProcedureEngine.Runs;

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
