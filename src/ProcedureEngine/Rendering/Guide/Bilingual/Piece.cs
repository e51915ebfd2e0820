using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>What gets a row of its own where two languages stand side by side.</summary>
/// <param name="Source">What it is in the article: a <see cref="Section"/> for its heading, a <see cref="Model.Step"/>, a block.</param>
internal abstract record Piece(object Source)
{
    /// <summary>The pieces of an article, without its title.</summary>
    public static ImmutableArray<Piece> Of(Article article)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var (title, levels) = (HeadingLevels.TitleSection(article), HeadingLevels.Of(article));
        for (var i = 0; i < article.Sections.Length; i++)
        {
            var section = article.Sections[i];
            if (i != title && !section.Heading.IsEmpty) pieces.Add(new HeadingPiece(section, section.Heading, section.Slug, levels[i]));
            Add(section.Blocks, Math.Clamp(levels[i] + 1, 2, 6), pieces);
        }

        return pieces.ToImmutable();
    }

    /// <summary>The pieces of what stands in a step or a box.</summary>
    /// <param name="blocks">What stands there.</param>
    /// <param name="level">The level that headings have there.</param>
    public static ImmutableArray<Piece> Of(ImmutableArray<Block> blocks, int level)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        Add(blocks, level, pieces);
        return pieces.ToImmutable();
    }

    /// <summary>Everything of the article that is in this piece.</summary>
    public IEnumerable<object> Parts() => Source switch
    {
        Step step => Parts(step.Blocks).Prepend(step),
        Block block => Parts([block]),
        _ => [Source],
    };

    private static void Add(ImmutableArray<Block> blocks, int level, ImmutableArray<Piece>.Builder pieces)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Procedure { Kind: ProcedureKind.Steps } procedure:
                    foreach (var step in procedure.Steps) pieces.Add(new StepPiece(step, procedure.Numbering));
                    break;
                // The words of an include are aligned as one; only its steps are aligned one by one.
                case IncludedBlocks included when BlockWalk.Steps(included.Blocks).Any(): Add(included.Blocks, level, pieces); break;
                case SubHeading heading: pieces.Add(new HeadingPiece(heading, heading.Content, heading.Slug, level)); break;
                default: pieces.Add(new BlockPiece(block)); break;
            }
        }
    }

    private static IEnumerable<object> Parts(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            if (block is Procedure procedure)
            {
                foreach (var step in procedure.Steps)
                {
                    yield return step;
                    foreach (var part in Parts(step.Blocks)) yield return part;
                }
            }
            else
            {
                foreach (var part in Parts(BlockWalk.Children(block))) yield return part;
            }
        }
    }
}
