using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.FindingLists;

/// <summary>One line of a list for people, in the form that compilers, editors and the matchers of pipelines know: <c>path:line:column: severity rule: message</c>.</summary>
/// <param name="Place">The path with line and column; empty for a line that stands at no place, such as the name of an article.</param>
/// <param name="Severity">How much it matters; <see cref="Severity.None"/> for a line that only says something.</param>
/// <param name="Text">What is said. Control characters of the articles are still in it.</param>
public readonly record struct ReportLine(string Place, Severity Severity, string Text)
{
    /// <summary>A line that stands at no place.</summary>
    public static ReportLine Of(string text) => new("", Severity.None, text);

    /// <summary>A place of a file: its path with line and column.</summary>
    /// <param name="root">The content folder as seen from where paths begin.</param>
    /// <param name="path">The file, relative to the content folder.</param>
    /// <param name="span">The place in it.</param>
    public static string At(string root, string path, SourceSpan span) => FormattableString.Invariant($"{ReportPath.From(root, path)}:{span.Line}:{span.Column}");

    /// <summary>What stands before the word of the severity.</summary>
    public string Before => Place.Length > 0 ? Place + ": " : "";

    /// <summary>The word of the severity; empty where there is none.</summary>
    public string Word => Severity == Severity.None ? "" : SeverityName.Of(Severity);

    /// <summary>What stands behind the word of the severity.</summary>
    public string Behind => Word.Length > 0 ? " " + Text : Text;

    /// <summary>The whole line.</summary>
    public override string ToString() => Before + Word + Behind;
}
