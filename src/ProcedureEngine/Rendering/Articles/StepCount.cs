using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Counts the steps that a reader ticks: those of reading lists and outlines are none.</summary>
public static class StepCount
{
    /// <summary>The steps and substeps of an article that ask for something.</summary>
    public static int Of(Article article)
    {
        var count = 0;
        foreach (var section in article.Sections) count += Of(section.Blocks);
        return count;
    }

    /// <summary>The steps and substeps in these blocks that ask for something.</summary>
    public static int Of(ImmutableArray<Block> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            if (block is Procedure procedure)
            {
                if (procedure.Kind == ProcedureKind.Steps) count += procedure.Steps.Length;
                foreach (var step in procedure.Steps) count += Of(step.Blocks);
            }
            else if (block is not (Paragraph or CodeBlock or SubHeading))
            {
                count += Of(BlockWalk.Children(block));
            }
        }

        return count;
    }
}
