namespace ProcedureEngine.Runs;

/// <summary>What has become of a step in the next revision of its article.</summary>
/// <param name="Old">The step as it was.</param>
/// <param name="New">The step as it is; null where it is gone.</param>
/// <param name="By">How it was found.</param>
/// <param name="CheckAgain">Whether the reader should look at it again: it was found, but not by what tells for sure.</param>
internal sealed record CarriedStep(StepTrace Old, StepTrace? New, StepMatch By, bool CheckAgain);
