using System.Globalization;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using Block = ProcedureEngine.Model.Block;
using CodeBlock = ProcedureEngine.Model.CodeBlock;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading.Includes;

/// <summary>Reads code that stands in another file: <c>[!code-csharp[label](file.cs?range=2-4)]</c>, <c>:::code source="file.cs" range="2-4":::</c>.</summary>
internal static class CodeIncludeReader
{
    // What is longer is a file to download, not code to read.
    private const int MaxLines = 2_000;

    /// <summary>The code; its label where the file can't be had, or where the article has too many includes.</summary>
    /// <param name="language">The language; empty to take the file's ending.</param>
    /// <param name="path">The file as written, perhaps with <c>?range=</c>.</param>
    /// <param name="range">The lines, such as <c>2-4,7</c>; null for all.</param>
    /// <param name="label">What to show where the file can't be had.</param>
    /// <param name="span">The directive.</param>
    /// <param name="context">What the readers share.</param>
    public static Block Read(string language, string path, string? range, string label, SourceSpan span, ReadingContext context)
    {
        var query = path.IndexOfAny(['?', '#']);
        var file = query < 0 ? path : path[..query];
        if (query >= 0) range ??= RangeIn(path[(query + 1)..]);

        var text = context.Content?.Include(context.Path, file, out _);
        if (text is null && context.Content is not null) context.Report(DiagnosticIds.MissingInclude, span, file);
        if (text is null || !context.MayTake(text.Length, span)) return new Paragraph([new Text(label) { Span = span }], span);

        var lines = Lines(text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), range);
        var name = language.Length > 0 ? language : Path.GetExtension(file).TrimStart('.');
        return new CodeBlock(name.Length == 0 ? null : name, string.Join('\n', lines.Take(MaxLines)), span);
    }

    /// <summary>The lines that a query asks for, wherever it stands among others: <c>highlight=3&amp;range=2-4</c>.</summary>
    private static string? RangeIn(string query) =>
        query.Split('&').Select(part => Directives.Attributes.Value(part, "range")).FirstOrDefault(value => value is not null);

    private static IEnumerable<string> Lines(string[] lines, string? range)
    {
        if (range is null) return lines;
        var chosen = new List<string>();
        foreach (var part in range.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)) continue;
            var last = ends.Length == 1 ? first : int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? end : lines.Length;
            for (var i = Math.Max(1, first); i <= Math.Min(last, lines.Length) && chosen.Count < MaxLines; i++) chosen.Add(lines[i - 1]);
        }

        return chosen.Count > 0 ? chosen : lines;
    }
}
