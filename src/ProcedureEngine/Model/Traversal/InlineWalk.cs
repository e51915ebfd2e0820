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

    /// <summary>These inlines and all that is nested in them, each before what it holds.</summary>
    public static IEnumerable<Inline> Descendants(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            yield return inline;
            foreach (var inner in Descendants(Children(inline))) yield return inner;
        }
    }
}
