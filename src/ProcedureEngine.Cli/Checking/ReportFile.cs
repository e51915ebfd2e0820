using System.Text;
using ProcedureEngine.Cli.Files;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Checking;

/// <summary>A file that the user named for the findings.</summary>
internal static class ReportFile
{
    /// <summary>A <see cref="Diagnostics.StoppedException"/> where a file is there that is no report of ours, in whichever format, or where the content would have it for its own.</summary>
    public static void Require(string file, string content) => AtomicFile.Require(file, content, head => IsReport(Encoding.UTF8.GetString(head.Span).TrimStart('\uFEFF')));

    /// <summary>Writes a check to it, with the folders above it; a <see cref="Diagnostics.StoppedException"/> where that can't be done, and the old one then stays.</summary>
    public static void Write(string file, IReportFormat format, CheckReport report) => AtomicFile.Write(file, ReportBytes.Of(format, report, isSeen: false));

    private static bool IsReport(string head) => ReportFormats.All.Any(format => format.IsBeginning(head));
}
