using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>Takes an article, or a part of it, apart into pieces.</summary>
internal static class Pieces
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
}
