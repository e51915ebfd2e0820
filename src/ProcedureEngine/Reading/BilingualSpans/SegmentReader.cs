using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Directives;

namespace ProcedureEngine.Reading.BilingualSpans;

/// <summary>Reads bilingual spans: a translated sentence (<c>data-ttu-id</c>), and behind it the sentence it was made from (<c>class="sxs-lookup"</c>).</summary>
internal static class SegmentReader
{
    /// <summary>Opens a span; one that is not bilingual only groups.</summary>
    public static void Open(string tag, InlineBuilder builder)
    {
        var attributes = tag.AsSpan(1);
        if (Attributes.Value(attributes, "data-ttu-id") is { } id) builder.Open("span", (_, content) => [new Segment(id, content, [])]);
        else if (Attributes.Value(attributes, "class") == "sxs-lookup") builder.Open("span", AttachSource);
        else builder.Open("span", static (_, content) => content);
    }

    private static ImmutableArray<Inline> AttachSource(ImmutableArray<Inline>.Builder before, ImmutableArray<Inline> source)
    {
        if (before.Count == 0 || before[^1] is not Segment { Source.IsEmpty: true } segment) return source;
        before[^1] = segment with { Source = source };
        return [];
    }
}
