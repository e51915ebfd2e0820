using System.Globalization;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;

namespace ProcedureEngine.Cli.Terminal;

/// <summary>
/// The only way of text to the terminal: whatever a command writes is shown as <see cref="EscapedText"/>, so that no command
/// can forget it. A line ends where <c>WriteLine</c> was called; a line break inside a text is an escape like any other.
/// </summary>
internal sealed class TerminalWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Whether a person reads along: neither a file nor another program takes the text.</summary>
    public bool IsTerminal =>
        (ReferenceEquals(inner, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(inner, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>Whether words may be coloured: a person reads along who has not asked for plain text (https://no-color.org).</summary>
    public bool HasColours => IsTerminal && TerminalColour.IsWanted(Environment.GetEnvironmentVariable);

    /// <summary>Whether text is given up where it can't be written: behind the last word on what went wrong there is nobody to tell. Unless said otherwise, the command stops.</summary>
    public bool MayLose { get; init; }

    /// <summary>Writes a line of a list, with the word of its severity in a colour where there are colours.</summary>
    public void WriteLine(ReportLine line)
    {
        if (HasColours) Put(() => inner.WriteLine(TerminalColour.Of(line)));
        else WriteLine(line.ToString());
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        if (value is not null) Put(() => inner.Write(EscapedText.Of(value)));
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => Put(inner.WriteLine);

    public override void WriteLine(string? value) => Put(() => inner.WriteLine(value is null ? null : EscapedText.Of(value)));

    public override void Flush() => Put(inner.Flush);

    private void Put(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e)
        {
            if (!MayLose) throw StandardOutput.Lost(e);
        }
    }
}
