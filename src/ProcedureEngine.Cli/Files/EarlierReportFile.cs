using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Files;

/// <summary>The report that today's is compared with.</summary>
internal static class EarlierReportFile
{
    /// <summary>Reads it; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static EarlierReport Read(string file) => JsonFile.Read(file, DiagnosticIds.BrokenReport, bytes => ReportJsonReader.Read(bytes));
}
