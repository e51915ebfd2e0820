using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Tabs;

/// <summary>Groups tabs: a heading that is a link to <c>#tab/id</c> begins one, the next such heading or a line <c>---</c> ends it.</summary>
internal static class TabGroups
{
    public static void Group(List<Block> blocks)
    {
        if (!blocks.Exists(b => TabOf(b) is not null)) return;
        var grouped = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (TabOf(blocks[i]) is not { } link)
            {
                grouped.Add(blocks[i]);
                continue;
            }

            var end = i + 1;
            while (end < blocks.Count && TabOf(blocks[end]) is null && blocks[end] is not ThematicBreak) end++;
            var inside = blocks.GetRange(i + 1, end - i - 1);
            var span = inside.Count > 0 ? blocks[i].Span.To(inside[^1].Span) : blocks[i].Span;
            grouped.Add(new Variant(VariantKind.Tab, link.Target["#tab/".Length..], link.Content, [.. inside], span));
            // The line that ends the last tab says nothing else.
            i = end < blocks.Count && blocks[end] is ThematicBreak ? end : end - 1;
        }

        blocks.Clear();
        blocks.AddRange(grouped);
    }

    private static Link? TabOf(Block block) =>
        block is SubHeading { Content: [Link link] } && link.Target.StartsWith("#tab/", StringComparison.OrdinalIgnoreCase) ? link : null;
}
