using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Labels;

/// <summary>Tells bold text that names something on a screen from bold text that only stands out.</summary>
internal static class UiLabels
{
    // The longest labels of real products are settings phrased as questions; longer bold text is emphasis.
    private const int MaxLength = 110;

    /// <summary>Marks the labels in a line.</summary>
    public static ImmutableArray<Inline> Mark(ImmutableArray<Inline> content)
    {
        ImmutableArray<Inline>.Builder? marked = null;
        for (var i = 0; i < content.Length; i++)
        {
            var inline = content[i];
            var changed = inline switch
            {
                Emphasis { Kind: EmphasisKind.Strong } strong => Label(strong) ?? inline,
                Segment segment => MarkSegment(segment),
                Emphasis emphasis when Mark(emphasis.Content) is var inner && inner != emphasis.Content => emphasis with { Content = inner },
                _ => inline,
            };
            if (ReferenceEquals(changed, inline)) continue;
            marked ??= content.ToBuilder();
            marked[i] = changed;
        }

        return marked?.MoveToImmutable() ?? content;
    }

    private static Segment MarkSegment(Segment segment)
    {
        var (target, source) = (Mark(segment.Target), Mark(segment.Source));
        return target == segment.Target && source == segment.Source ? segment : segment with { Target = target, Source = source };
    }

    private static UiLabel? Label(Emphasis strong)
    {
        var text = PlainText.Of(strong.Content);
        if (text.Length is 0 or > MaxLength || !text.Any(char.IsLetterOrDigit)) return null;
        if (strong.Content.Any(i => i is Image or FootnoteReference)) return null;

        var (content, trailing) = SplitPunctuation(strong.Content);
        return content.IsEmpty ? null : new UiLabel(content, UiRole.Unknown, trailing);
    }

    /// <summary>Sentence punctuation that ended up inside the bold is not part of the name; three dots are: they are on the screen too.</summary>
    private static (ImmutableArray<Inline> Content, string Trailing) SplitPunctuation(ImmutableArray<Inline> content)
    {
        if (content[^1] is not Text last) return (content, "");
        var end = last.Value.Length;
        while (end > 0 && (last.Value[end - 1] is '.' or ',' or ';' or ':' || char.IsWhiteSpace(last.Value[end - 1]))) end--;
        if (end == last.Value.Length || last.Value.AsSpan(end).StartsWith("...")) return (content, "");
        var trailing = last.Value[end..];
        return (end == 0 ? content.RemoveAt(content.Length - 1) : content.SetItem(content.Length - 1, new Text(last.Value[..end])), trailing);
    }
}
