using System.Collections.Immutable;

namespace ProcedureEngine.Model.Traversal;

/// <summary>Changes parts of a model, and with them what holds them; what is not changed stays the same object.</summary>
public static class BlockRewrite
{
    /// <summary>Changes every procedure in these blocks, wherever it is nested, but not those inside the steps of another.</summary>
    public static ImmutableArray<Block> Procedures(ImmutableArray<Block> blocks, Func<Procedure, Procedure> change)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Procedures(blocks[i], change);
            if (ReferenceEquals(block, blocks[i])) continue;
            changed ??= blocks.ToBuilder();
            changed[i] = block;
        }

        return changed?.MoveToImmutable() ?? blocks;
    }

    private static Block Procedures(Block block, Func<Procedure, Procedure> change)
    {
        ImmutableArray<Block> Inside(ImmutableArray<Block> blocks) => Procedures(blocks, change);
        return block switch
        {
            Procedure p => change(p),
            Paragraph or SubHeading or CodeBlock => block,
            _ when !BlockWalk.Descendants(BlockWalk.Children(block)).Any(b => b is Procedure) => block,
            BulletList l => l with { Items = [.. l.Items.Select(i => i with { Blocks = Inside(i.Blocks) })] },
            Alert a => a with { Blocks = Inside(a.Blocks) },
            Quote q => q with { Blocks = Inside(q.Blocks) },
            Container c => c with { Blocks = Inside(c.Blocks) },
            Variant v => v with { Blocks = Inside(v.Blocks) },
            Disclosure d => d with { Blocks = Inside(d.Blocks) },
            DefinitionList d => d with { Items = [.. d.Items.Select(i => i with { Blocks = Inside(i.Blocks) })] },
            Footnote f => f with { Blocks = Inside(f.Blocks) },
            IncludedBlocks i => i with { Blocks = Inside(i.Blocks) },
            Table t => t with { Header = [.. t.Header.Select(r => Rows(r, Inside))], Rows = [.. t.Rows.Select(r => Rows(r, Inside))] },
            _ => block,
        };
    }

    private static TableRow Rows(TableRow row, Func<ImmutableArray<Block>, ImmutableArray<Block>> inside) =>
        row with { Cells = [.. row.Cells.Select(c => c with { Blocks = inside(c.Blocks) })] };
}
