using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>Standard output for what other programs read: bytes in a format of theirs.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a check to it, all at once.</summary>
    public static void Write(IReportFormat format, CheckReport report)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(ReportBytes.Of(format, report, isSeen: !Console.IsOutputRedirected));
    }

    /// <summary>Writes JSON to the writer of a command; characters that a terminal would act on are escapes in it.</summary>
    public static void WriteJson(string json, TextWriter output) => WriteLines(json, output);

    /// <summary>Writes a text of several lines to the writer of a command.</summary>
    public static void WriteLines(string text, TextWriter output)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n')) output.WriteLine(line);
    }
}
