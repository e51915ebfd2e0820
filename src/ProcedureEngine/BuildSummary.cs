namespace ProcedureEngine;

/// <summary>What a build came to.</summary>
/// <param name="Check">What was read, and what was found in it.</param>
/// <param name="Pages">How many files the site has.</param>
/// <param name="Changed">How many of them are new or differ from before.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildSummary(CheckSummary Check, int Pages, int Changed, TimeSpan Elapsed);
