using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Tabs;

/// <summary>Groups tabs: a heading that is a link to <c>#tab/id</c> begins one, the next such heading or a line <c>---</c> ends it.</summary>
internal static class TabGroups
{
    public static void Group(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (TabOf(blocks[i]) is not { } link) continue;
            var end = i + 1;
            while (end < blocks.Count && TabOf(blocks[end]) is null && blocks[end] is not ThematicBreak) end++;
            var inside = blocks.GetRange(i + 1, end - i - 1);
            var span = inside.Count > 0 ? blocks[i].Span.To(inside[^1].Span) : blocks[i].Span;
            var isLast = end < blocks.Count && blocks[end] is ThematicBreak;
            blocks[i] = new Variant(VariantKind.Tab, link.Target["#tab/".Length..], link.Content, [.. inside], span);
            blocks.RemoveRange(i + 1, end - i - 1 + (isLast ? 1 : 0));
        }
    }

    private static Link? TabOf(Block block) =>
        block is SubHeading { Content: [Link link] } && link.Target.StartsWith("#tab/", StringComparison.OrdinalIgnoreCase) ? link : null;
}
