using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>A check in a format of other programs, so that it harms no terminal that shows it.</summary>
internal static class ReportBytes
{
    /// <summary>The whole file.</summary>
    /// <param name="format">The format.</param>
    /// <param name="report">The check.</param>
    /// <param name="isSeen">Whether it is written to a terminal.</param>
    public static ReadOnlySpan<byte> Of(IReportFormat format, CheckReport report, bool isSeen)
    {
        using var content = new MemoryStream();
        format.Write(content, report);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        return isSeen || IsJson(format) ? Encoding.UTF8.GetBytes(EscapedText.OfLines(Encoding.UTF8.GetString(bytes))) : bytes;
    }

    /// <summary>In JSON an escape means the character itself, so it is written visibly for programs and files too. Other formats escape in their own way what needs it.</summary>
    private static bool IsJson(IReportFormat format) => format.MediaType.EndsWith("json", StringComparison.Ordinal);
}
