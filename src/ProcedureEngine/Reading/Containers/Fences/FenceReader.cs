using ProcedureEngine.Reading.Paragraphs;

namespace ProcedureEngine.Reading.Containers.Fences;

/// <summary>Reads lines that open and close containers.</summary>
internal static class FenceReader
{
    public static FenceMarker Read(FenceBlock line, ReadingContext context)
    {
        // "/// html | div.class": an element, no words.
        var title = line.Fence[0] == '/' && line.Name == "html" ? [] : RunningText.TrimStart(InlineReader.Read(line.Inline, context));
        return new FenceMarker(line.Fence, NameOf(line), title, context.Source.Locale, line.Source, context.Span(line));
    }

    /// <summary>pymdownx writes the kind of "/// admonition" below it.</summary>
    private static string NameOf(FenceBlock line) =>
        line.Name is "admonition" && TypeOf(line.Options) is { Length: > 0 } type ? type : line.Name;

    private static string? TypeOf(string? options)
    {
        foreach (var option in (options ?? "").Split('\n'))
        {
            if (option.StartsWith("type:", StringComparison.Ordinal)) return option["type:".Length..].Trim();
        }

        return null;
    }
}
