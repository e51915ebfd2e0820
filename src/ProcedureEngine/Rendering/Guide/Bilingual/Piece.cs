using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>What gets a row of its own where two languages stand side by side.</summary>
/// <param name="Source">What it is in the article: a <see cref="Section"/> for its heading, a <see cref="Model.Step"/>, a block.</param>
internal abstract record Piece(object Source)
{
    /// <summary>Everything of the article that is in this piece.</summary>
    public IEnumerable<object> Parts() => Source switch
    {
        Step step => Parts(step.Blocks).Prepend(step),
        Block block => Parts([block]),
        _ => [Source],
    };

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
