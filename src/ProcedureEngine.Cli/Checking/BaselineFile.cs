using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary>The file with the findings that a team lives with for now.</summary>
internal static partial class BaselineFile
{
    /// <summary>Reads it; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static Baseline Read(string file) => JsonFile.Read(file, DiagnosticIds.BrokenBaseline, bytes => BaselineJson.Read(bytes));

    /// <summary>A <see cref="StoppedException"/> where a file is there that is no baseline, or where the content would have it for its own.</summary>
    public static void Require(string file, string content) => AtomicFile.Require(file, content, head => Beginning().IsMatch(Encoding.UTF8.GetString(head.Span)));

    /// <summary>Writes all findings of a check to it; what it then knows.</summary>
    public static Baseline Update(string file, CheckSummary summary)
    {
        var entries = CheckReport.EntriesOf(summary.Sets, summary.Findings, summary.Diagnostics, baseline: null);
        using var content = new MemoryStream();
        BaselineJson.Write(content, entries);
        AtomicFile.Write(file, content.GetBuffer().AsSpan(0, (int)content.Length));
        return new Baseline(entries.Select(e => e.Fingerprint).ToFrozenSet(StringComparer.Ordinal));
    }

    [GeneratedRegex("""\A\uFEFF?\s*\{\s*"version":\s*1,\s*"known":\s*\[""", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
