using System.Collections.Immutable;
using System.Globalization;

namespace ProcedureEngine.Diagnostics;

/// <summary>One thing that is wrong with the input: what, where, and what to do about it.</summary>
/// <param name="Id">The stable id with its texts.</param>
/// <param name="Path">The file, relative to the content root with <c>/</c>; the path as the user gave it where there is no content root yet.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Arguments">What the placeholders of the id's message stand for.</param>
public sealed record Diagnostic(DiagnosticId Id, string Path, SourceSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>A diagnostic with the id's own severity.</summary>
    public static Diagnostic Create(DiagnosticId id, string path, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(id, path, span, [.. arguments]);

    /// <summary>The id's severity, unless the site's settings say otherwise.</summary>
    public Severity Severity { get; init; } = Id.Severity;

    /// <summary>What is wrong, in English, in one sentence without a line break.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Id.Message, [.. Arguments]);

    /// <summary>What to do about it.</summary>
    public string Hint => string.Format(CultureInfo.InvariantCulture, Id.Hint, [.. Arguments]);

    /// <summary>One line that compilers and editors know how to read: <c>path:line:column: error PE0007: message hint</c>.</summary>
    public override string ToString() => EscapedText.Of(string.Create(
        CultureInfo.InvariantCulture,
        $"{Path}:{Span.Line}:{Span.Column}: {SeverityName.Of(Severity)} {Id.Code}: {Message} {Hint}"));
}
