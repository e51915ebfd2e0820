using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>Puts tabs that stand side by side into one container.</summary>
internal static class ContentTabs
{
    public static void Group(List<Block> blocks)
    {
        if (!blocks.Exists(b => b is ContentTab)) return;
        var grouped = new List<Block>(blocks.Count);
        var tabs = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks)
        {
            if (block is not ContentTab { IsFirst: false }) Flush();
            if (block is ContentTab tab) tabs.Add(tab.Tab);
            else grouped.Add(block);
        }

        Flush();
        blocks.Clear();
        blocks.AddRange(grouped);

        void Flush()
        {
            if (tabs.Count > 0) grouped.Add(new Container("tabs", tabs.ToImmutable(), tabs[0].Span.To(tabs[^1].Span)));
            tabs.Clear();
        }
    }
}
