using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Translation;

namespace ProcedureEngine;

/// <summary>What an export for translators came to.</summary>
/// <param name="Files">How many files the folder has.</param>
/// <param name="Changed">How many of them are new or differ from before.</param>
/// <param name="Due">How much is to be done.</param>
/// <param name="Diagnostics">What is wrong with files, by path and line; then what could not be written.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record TranslationExportSummary(int Files, int Changed, DueSize Due, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed);
