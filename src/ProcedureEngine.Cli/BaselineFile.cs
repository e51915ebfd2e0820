using System.Collections.Frozen;
using System.Text.Json;
using ProcedureEngine.Consistency;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange;

namespace ProcedureEngine.Cli;

/// <summary>The file with the findings that a team lives with for now.</summary>
internal static class BaselineFile
{
    /// <summary>Reads it; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static Baseline Read(string file)
    {
        if (!File.Exists(file)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFile, file, SourceSpan.Start, file));
        try
        {
            return BaselineJson.Read(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            var line = (int)((e as JsonException)?.LineNumber ?? 0) + 1;
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.BrokenBaseline, file, new SourceSpan(line, 1, line, 1), e.Message), e);
        }
    }

    /// <summary>Writes all findings of a check to it; what it then knows.</summary>
    public static Baseline Update(string file, CheckSummary summary)
    {
        var entries = CheckReport.EntriesOf(summary.Sets, summary.Findings, summary.Diagnostics, baseline: null);
        ReportFile.Write(file, stream => BaselineJson.Write(stream, entries));
        return new Baseline(entries.Select(e => e.Fingerprint).ToFrozenSet(StringComparer.Ordinal));
    }
}
