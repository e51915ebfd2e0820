using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>
/// Takes tags off the ends of a paragraph that open or close a container there: <c>{{&lt; note &gt;}} Text. {{&lt; /note &gt;}}</c> on one
/// line is an alert, and a container may open in one paragraph and close in another. What is paired inside the paragraph stays.
/// </summary>
internal static class TagParagraphs
{
    /// <summary>The markers before and behind the paragraph, of which it then has no tags any more.</summary>
    public static (IReadOnlyList<TagMarker> Before, IReadOnlyList<TagMarker> Behind) Take(ParagraphBlock paragraph, ReadingContext context)
    {
        if (paragraph.Inline is not { } content || !content.Any(i => i is TagInline)) return ([], []);

        var partners = Partners(content.OfType<TagInline>());
        var isAlone = paragraph.Parent is MarkdownDocument && content.All(i => i is TagInline || IsBlank(i));
        var before = new List<TagMarker>();
        var behind = new List<TagMarker>();
        var closed = new HashSet<TagInline>();
        while (content.FirstOrDefault(i => !IsBlank(i)) is TagInline first)
        {
            var partner = partners.GetValueOrDefault(first);
            if (!isAlone && !Opens(first.Tag, partner is not null, isWhole: partner is not null && IsLast(partner, closed))) break;
            if (partner is not null) closed.Add(partner);
            Move(first, before);
        }

        while (content.LastChild is { } last)
        {
            if (IsBlank(last)) last.Remove();
            else if (last is TagInline tag && tag.Tag.Role is TagRole.Closes or TagRole.Divides && (closed.Contains(tag) || !partners.ContainsKey(tag))) Move(tag, behind);
            else break;
        }

        behind.Reverse();
        return (before, behind);

        void Move(TagInline tag, List<TagMarker> to)
        {
            to.Add(new TagMarker(tag.Tag, context, context.Span(tag)));
            tag.Remove();
        }
    }

    /// <summary>Whether a tag at the beginning opens a container of blocks: one around the whole paragraph, or that closes behind it.</summary>
    private static bool Opens(Tag tag, bool isClosedInside, bool isWhole) =>
        tag.Role == TagRole.Opens && TagNames.IsBlock(tag) && (isWhole ? !TagNames.IsCondition(tag.Name) : !isClosedInside && TagNames.Interrupts(tag));

    /// <summary>For each tag that opens something its end tag, and for each end tag what it closes.</summary>
    private static Dictionary<TagInline, TagInline> Partners(IEnumerable<TagInline> tags)
    {
        var partners = new Dictionary<TagInline, TagInline>();
        var open = new Dictionary<string, Stack<TagInline>>(StringComparer.Ordinal);
        var closed = new HashSet<TagInline>();
        foreach (var tag in tags)
        {
            if (tag.Tag.Role is TagRole.Closes or TagRole.Divides)
            {
                foreach (var key in TagNames.KeysOf(tag.Tag))
                {
                    if (!open.TryGetValue(key, out var waiting)) continue;
                    while (waiting.TryPeek(out var earlier) && closed.Contains(earlier)) waiting.Pop();
                    if (!waiting.TryPop(out var opening)) continue;
                    closed.Add(opening);
                    partners.TryAdd(opening, tag);
                    partners.TryAdd(tag, opening);
                    break;
                }
            }

            if (tag.Tag.Role is not (TagRole.Opens or TagRole.Divides)) continue;
            foreach (var key in TagNames.KeysOf(tag.Tag))
            {
                if (!open.TryGetValue(key, out var waiting)) open.Add(key, waiting = new Stack<TagInline>());
                waiting.Push(tag);
            }
        }

        return partners;
    }

    /// <summary>Whether nothing follows but end tags of what was taken.</summary>
    private static bool IsLast(TagInline tag, HashSet<TagInline> closed)
    {
        var next = tag.NextSibling;
        while (next is not null && (IsBlank(next) || (next is TagInline end && closed.Contains(end)))) next = next.NextSibling;
        return next is null;
    }

    private static bool IsBlank(Inline inline) => inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());
}
