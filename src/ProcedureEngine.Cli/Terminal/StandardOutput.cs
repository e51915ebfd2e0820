using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>Standard output for what other programs read: bytes in a format of theirs.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a check to it, all at once.</summary>
    public static void Write(IReportFormat format, CheckReport report)
    {
        var bytes = ReportBytes.Of(format, report, isSeen: !Console.IsOutputRedirected);
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
        }
        catch (IOException e)
        {
            throw Lost(e);
        }
    }

    /// <summary>Both standard streams, for a command that answers another program: no other word may go to its output.</summary>
    public static (Stream Input, Stream Output) OpenBoth() => (Console.OpenStandardInput(), Console.OpenStandardOutput());

    /// <summary>What stops a command whose words can't be written. That nobody reads on, as <c>head</c> does, is no fault and never comes here.</summary>
    public static StoppedException Lost(IOException cause) =>
        new(Diagnostic.Create(DiagnosticIds.UnwritableStream, "standard output", SourceSpan.Start, cause.Message.TrimEnd('.')), cause);

    /// <summary>Writes JSON to the writer of a command; characters that a terminal would act on are escapes in it.</summary>
    public static void WriteJson(string json, TextWriter output) => WriteLines(json, output);

    /// <summary>Writes a text of several lines to the writer of a command.</summary>
    public static void WriteLines(string text, TextWriter output)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n')) output.WriteLine(line);
    }
}
