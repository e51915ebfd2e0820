using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>Standard output for what other programs read: bytes in a format of theirs.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a check to it, all at once.</summary>
    public static void Write(IReportFormat format, CheckReport report)
    {
        using var content = new MemoryStream();
        format.Write(content, report);
        using var output = Console.OpenStandardOutput();
        output.Write(IsJson(format) || !Console.IsOutputRedirected ? Visible(content) : content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Writes JSON to the writer of a command; characters that a terminal would act on are escapes in it.</summary>
    public static void WriteJson(string json, TextWriter output)
    {
        foreach (var line in json.TrimEnd('\n').Split('\n')) output.WriteLine(line);
    }

    /// <summary>In JSON an escape means the character itself, so it is written visibly for programs too. Other formats are only where a person reads along.</summary>
    private static bool IsJson(IReportFormat format) => format.MediaType.EndsWith("json", StringComparison.Ordinal);

    private static byte[] Visible(MemoryStream content) =>
        Encoding.UTF8.GetBytes(VisibleText.OfLines(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length)));
}
