using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine;

/// <summary>What an export came to.</summary>
/// <param name="Files">How many files the folder has: one an article version, and their schema.</param>
/// <param name="Changed">How many of them are new or differ from before.</param>
/// <param name="Diagnostics">What is wrong with files, by path and line; then what could not be written.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ExportSummary(int Files, int Changed, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed);
