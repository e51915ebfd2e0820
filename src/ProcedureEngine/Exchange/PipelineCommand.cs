using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange;

/// <summary>Text inside the commands that pipelines read from a step's output.</summary>
internal static class PipelineCommand
{
    /// <summary>The text on one line, with its percent signs encoded: else what an article says could be a command of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percent">How the pipeline writes a percent sign.</param>
    public static string Escape(string text, string percent) =>
        EscapedText.OfLines(text).Replace("%", percent, StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
