using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Editing;

/// <summary>The lines of a file's text: turns places of the model into offsets.</summary>
public sealed class SourceLines
{
    private readonly ImmutableArray<int> starts;

    /// <param name="text">The whole text of the file, without a byte order mark.</param>
    public SourceLines(string text)
    {
        Text = text;
        var builder = ImmutableArray.CreateBuilder<int>();
        builder.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) builder.Add(i + 1);
        starts = builder.ToImmutable();
        LineEnd = starts.Length > 1 && starts[1] > 1 && text[starts[1] - 2] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How its first line ends; <c>\n</c> where it has one line only.</summary>
    public string LineEnd { get; }

    /// <summary>The offset of the first character of a 1-based line.</summary>
    public int LineStart(int line) => starts[Math.Clamp(line - 1, 0, starts.Length - 1)];

    /// <summary>The offset behind the last character of a 1-based line, before its line end.</summary>
    public int LineStop(int line)
    {
        if (line >= starts.Length) return Text.Length;
        var stop = starts[line] - 1;
        return stop > starts[line - 1] && Text[stop - 1] == '\r' ? stop - 1 : stop;
    }

    /// <summary>The offset behind a 1-based line with its line end.</summary>
    public int NextLine(int line) => line >= starts.Length ? Text.Length : starts[line];

    /// <summary>The 1-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        var index = starts.BinarySearch(offset);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The offset at which a place begins.</summary>
    public int StartOf(SourceSpan span) => Math.Min(LineStart(span.Line) + span.Column - 1, LineStop(span.Line));

    /// <summary>The offset behind a place.</summary>
    public int EndOf(SourceSpan span) => Math.Min(LineStart(span.EndLine) + span.EndColumn, LineStop(span.EndLine));
}
