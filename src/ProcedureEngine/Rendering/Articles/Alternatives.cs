using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Finds text for different readers that stands side by side: of tabs, and of zones for different pivots, one holds for each reader.</summary>
internal static class Alternatives
{
    /// <summary>How many blocks from one on are alternatives to each other; 0 where it has none beside it. The ranges of monikers overlap: they are none.</summary>
    public static int CountAt(ImmutableArray<Block> blocks, int first)
    {
        if (blocks[first] is not Variant { Kind: not VariantKind.Moniker } one) return 0;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var end = first;
        while (end < blocks.Length && blocks[end] is Variant other && other.Kind == one.Kind && ids.Add(other.Id)) end++;
        return end - first > 1 ? end - first : 0;
    }
}
