namespace ProcedureEngine.Alignment.Revisions;

/// <summary>What has become of a step.</summary>
/// <param name="Old">The step in the old revision.</param>
/// <param name="New">The same step in the new revision; null where there is none. No two steps have become the same one.</param>
/// <param name="By">How it was found.</param>
/// <param name="CheckAgain">Whether what was done for the old step may not do for the new one: its words changed, or nobody can tell.</param>
public sealed record CarriedStep(StepTrace Old, StepTrace? New, CarriedBy By, bool CheckAgain);
