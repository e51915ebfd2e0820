using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Translation.Merging;

namespace ProcedureEngine;

/// <summary>What an import comes to.</summary>
/// <param name="Files">The files that change, by path.</param>
/// <param name="Diagnostics">What is wrong with returned files; nothing of such a file is taken.</param>
public sealed record TranslationImportSummary(ImmutableArray<TranslatedFile> Files, ImmutableArray<Diagnostic> Diagnostics);
