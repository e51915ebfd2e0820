using Markdig.Syntax;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>
/// Takes end tags out of the last item of a list that hold nothing open there: formatters indent the line behind a list as if it
/// belonged to it, and a container around the list would never close.
/// </summary>
internal static class TagHoisting
{
    /// <summary>Takes the tags out of the list; they belong behind it.</summary>
    public static IReadOnlyList<TagBlock> Take(ListBlock list)
    {
        List<TagBlock>? taken = null;
        Find(list);
        taken?.Reverse();
        return taken ?? [];

        void Find(ListBlock outer)
        {
            HashSet<string>? open = null;
            for (var last = outer.LastChild as ListItemBlock; last is { Count: > 0 };)
            {
                if (last.LastChild is ListBlock inner)
                {
                    Find(inner);
                    return;
                }

                if (last.LastChild is not TagBlock line || !line.Tags.All(t => t.Role == TagRole.Closes) ) return;
                open ??= last.OfType<TagBlock>().SelectMany(b => b.Tags).Where(t => t.Role == TagRole.Opens).SelectMany(TagNames.KeysOf).ToHashSet(StringComparer.Ordinal);
                if (line.Tags.Any(t => TagNames.KeysOf(t).Any(open.Contains))) return;
                last.Remove(line);
                (taken ??= []).Add(line);
            }
        }
    }
}
