using System.Collections.Immutable;

namespace ProcedureEngine.Model;

/// <summary>Walks over the model in reading order.</summary>
public static class BlockWalk
{
    /// <summary>The blocks directly inside a block; a step's instruction counts as none. Empty for a leaf.</summary>
    public static IEnumerable<Block> Children(Block block) => block switch
    {
        Procedure p => p.Steps.SelectMany(s => s.Blocks),
        BulletList l => l.Items.SelectMany(i => i.Blocks),
        Alert a => a.Blocks,
        Quote q => q.Blocks,
        Table t => t.Header.Concat(t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        Container c => c.Blocks,
        Variant v => v.Blocks,
        Disclosure d => d.Blocks,
        DefinitionList d => d.Items.SelectMany(i => i.Blocks),
        Footnote f => f.Blocks,
        IncludedBlocks i => i.Blocks,
        _ => [],
    };

    /// <summary>These blocks and all that is nested in them, each before what it holds.</summary>
    public static IEnumerable<Block> Descendants(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in Descendants(Children(block))) yield return inner;
        }
    }

    /// <summary>All steps of an article, substeps after their step.</summary>
    public static IEnumerable<Step> Steps(Article article) => article.Sections.SelectMany(s => Steps(s.Blocks));

    /// <summary>All steps in these blocks, substeps after their step.</summary>
    public static IEnumerable<Step> Steps(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Procedure procedure)
            {
                foreach (var step in procedure.Steps)
                {
                    yield return step;
                    foreach (var inner in Steps(step.Blocks)) yield return inner;
                }
            }
            else
            {
                foreach (var inner in Steps(Children(block))) yield return inner;
            }
        }
    }

    /// <summary>Every piece of running text in these blocks, in reading order; code blocks as one text.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph p: yield return p.Content; break;
                case SubHeading h: yield return h.Content; break;
                case CodeBlock c: yield return [new CodeSpan(c.Text)]; break;
                case Procedure p:
                    foreach (var step in p.Steps)
                    {
                        if (!step.Instruction.IsEmpty) yield return step.Instruction;
                        foreach (var line in Lines(step.Blocks)) yield return line;
                    }

                    break;
                case Alert { Label: { } label } a:
                    yield return [new Text(label)];
                    foreach (var line in Lines(a.Blocks)) yield return line;
                    break;
                case Variant { Label.IsEmpty: false } v:
                    yield return v.Label;
                    foreach (var line in Lines(v.Blocks)) yield return line;
                    break;
                case Disclosure d:
                    if (!d.Summary.IsEmpty) yield return d.Summary;
                    foreach (var line in Lines(d.Blocks)) yield return line;
                    break;
                case DefinitionList d:
                    foreach (var item in d.Items)
                    {
                        yield return item.Term;
                        foreach (var line in Lines(item.Blocks)) yield return line;
                    }

                    break;
                default:
                    foreach (var line in Lines(Children(block))) yield return line;
                    break;
            }
        }
    }
}
