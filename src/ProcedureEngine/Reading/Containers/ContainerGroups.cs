using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Lists;

namespace ProcedureEngine.Reading.Containers;

/// <summary>Pairs the lines that open and close containers, and puts what stands between into one block. Each line is looked at once.</summary>
internal static class ContainerGroups
{
    // Real articles nest a column in a row in a zone; a text that goes on opening containers is no article.
    private const int MaxOpen = 32;

    /// <summary>Puts together the containers among blocks that stand side by side.</summary>
    public static void Group(List<Block> blocks, ReadingContext context)
    {
        if (!blocks.Exists(b => b is ContainerMarker)) return;

        var ends = Ends(blocks);
        var levels = new Stack<(ContainerMarker? Marker, int End, ImmutableArray<Block>.Builder Blocks)>();
        levels.Push((null, blocks.Count, ImmutableArray.CreateBuilder<Block>()));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ContainerMarker marker)
            {
                levels.Peek().Blocks.Add(blocks[i]);
                continue;
            }

            var closesInnermost = levels.Peek().Marker is not null && levels.Peek().End == i;
            if (closesInnermost)
            {
                var (opening, _, inside) = levels.Pop();
                var held = new List<Block>(inside);
                InterruptedLists.Join(held, context);
                levels.Peek().Blocks.AddRange(opening!.Create([.. held], opening.Span.To(marker.Span)));
            }

            // What would end behind the container that it stands in is no container.
            if (ends[i] > i && ends[i] <= levels.Peek().End && levels.Count <= MaxOpen) levels.Push((marker, ends[i], ImmutableArray.CreateBuilder<Block>()));
            else if (!closesInnermost || marker.Opens.Length > 0) levels.Peek().Blocks.AddRange(marker.Alone(context));
        }

        // The end of each level lies before that of the one around it, so that only the outermost is left.
        blocks.Clear();
        blocks.AddRange(levels.Pop().Blocks);
    }

    /// <summary>For each line that opens a container the line that closes it; -1 for all else.</summary>
    private static int[] Ends(List<Block> blocks)
    {
        var ends = new int[blocks.Count];
        Array.Fill(ends, -1);
        var open = new Dictionary<string, Stack<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ContainerMarker marker) continue;
            foreach (var key in marker.Closes)
            {
                if (!open.TryGetValue(key, out var waiting)) continue;
                // One that may be closed in two ways waits twice.
                while (waiting.TryPeek(out var closed) && ends[closed] >= 0) waiting.Pop();
                if (!waiting.TryPop(out var opening)) continue;
                ends[opening] = i;
                break;
            }

            foreach (var key in marker.Opens)
            {
                ref var waiting = ref CollectionsMarshal.GetValueRefOrAddDefault(open, key, out _);
                (waiting ??= new Stack<int>()).Push(i);
            }
        }

        return ends;
    }
}
