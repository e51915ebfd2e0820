using System.Text;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>Standard output for what other programs read: bytes in a format of theirs.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a format to it, all at once.</summary>
    /// <param name="isJson">Whether it is JSON, in which an escape means the character itself: it is written visibly for programs too. Other formats are only where a person reads along.</param>
    /// <param name="write">Writes the format, UTF-8.</param>
    public static void Write(bool isJson, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        using var output = Console.OpenStandardOutput();
        output.Write(isJson || !Console.IsOutputRedirected ? Visible(content) : content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static byte[] Visible(MemoryStream content) =>
        Encoding.UTF8.GetBytes(VisibleText.OfLines(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length)));
}
