using System.Collections.Immutable;

namespace ProcedureEngine.Model.Traversal;

/// <summary>Walks over the model in reading order.</summary>
/// <remarks>Lists are filled at once: enumerators inside enumerators would cost more than all that is done with what they find.</remarks>
public static class BlockWalk
{
    /// <summary>The blocks directly inside a block; a step's instruction counts as none. Empty for a leaf.</summary>
    public static ImmutableArray<Block> Children(Block block) => block switch
    {
        Procedure p => Join(p.Steps, s => s.Blocks),
        BulletList l => Join(l.Items, i => i.Blocks),
        Alert a => a.Blocks,
        Quote q => q.Blocks,
        Table t => [.. t.Header.Concat(t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Blocks)],
        Container c => c.Blocks,
        Variant v => v.Blocks,
        Disclosure d => d.Blocks,
        DefinitionList d => Join(d.Items, i => i.Blocks),
        Footnote f => f.Blocks,
        IncludedBlocks i => i.Blocks,
        _ => [],
    };

    /// <summary>These blocks and all that is nested in them, each before what it holds.</summary>
    public static IReadOnlyList<Block> Descendants(ImmutableArray<Block> blocks)
    {
        if (blocks.IsEmpty) return [];
        var found = new List<Block>(blocks.Length);
        Add(blocks);
        return found;

        void Add(ImmutableArray<Block> more)
        {
            foreach (var block in more)
            {
                found.Add(block);
                Add(Children(block));
            }
        }
    }

    /// <summary>All steps of an article, substeps after their step.</summary>
    public static IReadOnlyList<Step> Steps(Article article)
    {
        var found = new List<Step>();
        foreach (var section in article.Sections) AddSteps(section.Blocks, found);
        return found;
    }

    /// <summary>All steps in these blocks, substeps after their step.</summary>
    public static IReadOnlyList<Step> Steps(ImmutableArray<Block> blocks)
    {
        var found = new List<Step>();
        AddSteps(blocks, found);
        return found;
    }

    /// <summary>Every piece of running text in these blocks, in reading order; code blocks as one text.</summary>
    public static IReadOnlyList<ImmutableArray<Inline>> Lines(ImmutableArray<Block> blocks)
    {
        var found = new List<ImmutableArray<Inline>>();
        EachLine(blocks, found.Add);
        return found;
    }

    /// <summary>Does something with each of the <see cref="Lines"/>.</summary>
    public static void EachLine(ImmutableArray<Block> blocks, Action<ImmutableArray<Inline>> visit)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph p: visit(p.Content); break;
                case SubHeading h: visit(h.Content); break;
                case CodeBlock c: visit([new CodeSpan(c.Text)]); break;
                case Procedure p:
                    foreach (var step in p.Steps)
                    {
                        if (!step.Instruction.IsEmpty) visit(step.Instruction);
                        EachLine(step.Blocks, visit);
                    }

                    break;
                case Alert { Label: { } label } a:
                    visit([new Text(label)]);
                    EachLine(a.Blocks, visit);
                    break;
                case Variant { Label.IsEmpty: false } v:
                    visit(v.Label);
                    EachLine(v.Blocks, visit);
                    break;
                case Disclosure d:
                    if (!d.Summary.IsEmpty) visit(d.Summary);
                    EachLine(d.Blocks, visit);
                    break;
                case DefinitionList d:
                    foreach (var item in d.Items)
                    {
                        visit(item.Term);
                        EachLine(item.Blocks, visit);
                    }

                    break;
                case BulletList l:
                    foreach (var item in l.Items) EachLine(item.Blocks, visit);
                    break;
                case Table t:
                    EachLine(t.Header, visit);
                    EachLine(t.Rows, visit);
                    break;
                default:
                    EachLine(Children(block), visit);
                    break;
            }
        }
    }

    private static void EachLine(ImmutableArray<TableRow> rows, Action<ImmutableArray<Inline>> visit)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells) EachLine(cell.Blocks, visit);
        }
    }

    private static void AddSteps(ImmutableArray<Block> blocks, List<Step> found)
    {
        foreach (var block in blocks)
        {
            if (block is not Procedure procedure)
            {
                AddSteps(Children(block), found);
                continue;
            }

            foreach (var step in procedure.Steps)
            {
                found.Add(step);
                AddSteps(step.Blocks, found);
            }
        }
    }

    private static ImmutableArray<Block> Join<T>(ImmutableArray<T> parts, Func<T, ImmutableArray<Block>> blocks)
    {
        var count = 0;
        foreach (var part in parts) count += blocks(part).Length;
        if (count == 0) return [];
        var all = ImmutableArray.CreateBuilder<Block>(count);
        foreach (var part in parts) all.AddRange(blocks(part));
        return all.MoveToImmutable();
    }
}
