namespace ProcedureEngine.Runs;

/// <summary>What was done for a step that the article no longer has.</summary>
/// <param name="Id">The id that it had.</param>
/// <param name="Words">What it said.</param>
/// <param name="Time">When it was ticked, in milliseconds since 1970; 0 where it was not.</param>
/// <param name="Note">What was noted on it; empty for nothing.</param>
public sealed record GoneStep(string Id, string Words, long Time, string Note);
