using System.Collections.Immutable;

namespace ProcedureEngine.Model.Traversal;

/// <summary>Walks over running text in reading order.</summary>
public static class InlineWalk
{
    /// <summary>What stands directly inside an inline; of a bilingual segment the translation. Empty for a leaf.</summary>
    public static ImmutableArray<Inline> Children(Inline inline) => inline switch
    {
        Emphasis e => e.Content,
        UiLabel l => l.Content,
        Link l => l.Content,
        Segment s => s.Target,
        IncludedText i => i.Content,
        _ => [],
    };

    /// <summary>These inlines and all that is nested in them, each before what it holds; the content itself where nothing is nested.</summary>
    public static ImmutableArray<Inline> Descendants(ImmutableArray<Inline> content)
    {
        var isFlat = true;
        foreach (var inline in content) isFlat &= Children(inline).IsEmpty;
        if (isFlat) return content;
        var found = ImmutableArray.CreateBuilder<Inline>(content.Length + 4);
        Add(content, found);
        return found.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Inline> content, ImmutableArray<Inline>.Builder found)
    {
        foreach (var inline in content)
        {
            found.Add(inline);
            Add(Children(inline), found);
        }
    }
}
