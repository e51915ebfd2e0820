namespace ProcedureEngine.Diagnostics;

/// <summary>
/// A place in a source file. Lines and columns count from 1, columns in UTF-16 code units; both ends belong to the span.
/// What comes from an include has the place of the include directive: every span points into the article's own file.
/// </summary>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file: where a problem of the file as a whole is reported.</summary>
    public static SourceSpan Start { get; } = new(1, 1, 1, 1);

    /// <summary>The smallest span that holds both.</summary>
    public SourceSpan To(SourceSpan other)
    {
        var (line, column) = (Line, Column).CompareTo((other.Line, other.Column)) <= 0 ? (Line, Column) : (other.Line, other.Column);
        var (endLine, endColumn) = (EndLine, EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0 ? (EndLine, EndColumn) : (other.EndLine, other.EndColumn);
        return new SourceSpan(line, column, endLine, endColumn);
    }
}
