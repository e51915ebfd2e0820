using System.Text.RegularExpressions;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>Writes all findings and alignments of a check as <see cref="ReportJsonWriter"/> does.</summary>
public sealed partial class JsonReportFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public string Purpose => "programs: findings, whether the baseline knows them, and which step of a translation belongs to which of the reference";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => Beginning().IsMatch(head);

    /// <inheritdoc/>
    public void Write(Stream output, CheckReport report) => ReportJsonWriter.Write(
        output,
        report.Sets,
        report.Entries.Select(entry => entry.Finding).OfType<Finding>(),
        finding => report.Baseline?.Contains(finding.Fingerprint) == true,
        report.Entries.Select(entry => entry.Diagnostic).OfType<Diagnostic>(),
        report.Root);

    [GeneratedRegex("""\A\s*\{\s*"version":\s*1,\s*"generator":\s*"ProcedureEngine\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
