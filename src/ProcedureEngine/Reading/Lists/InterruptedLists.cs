using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Lists;

/// <summary>
/// Joins a numbered list that was cut by something less indented and goes on counting behind it: what stands between
/// belongs to the step before it.
/// </summary>
internal static class InterruptedLists
{
    /// <summary>Joins such lists among blocks that stand side by side. Headings, and bold lines that act as headings, end a list.</summary>
    public static void Join(List<Block> blocks)
    {
        var procedure = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case SubHeading or Variant or TripleColons.TripleColonMarker:
                    procedure = -1;
                    break;
                case Paragraph paragraph when PseudoHeadings.IsOne(paragraph):
                    procedure = -1;
                    break;
                case Procedure next when procedure >= 0 && GoesOn((Procedure)blocks[procedure], next):
                    blocks[procedure] = Join((Procedure)blocks[procedure], blocks.GetRange(procedure + 1, i - procedure - 1), next);
                    blocks.RemoveRange(procedure + 1, i - procedure);
                    i = procedure;
                    break;
                case Procedure:
                    procedure = i;
                    break;
            }
        }
    }

    private static bool GoesOn(Procedure before, Procedure next) =>
        next.Numbering == before.Numbering && next.Steps[0].Number > 1 && next.Steps[0].Number == before.Steps[^1].Number + 1;

    private static Procedure Join(Procedure before, List<Block> between, Procedure next)
    {
        var last = before.Steps[^1];
        if (between.Count > 0) last = last with { Blocks = [.. last.Blocks, .. between], Span = last.Span.To(between[^1].Span) };
        return before with
        {
            Steps = [.. before.Steps.RemoveAt(before.Steps.Length - 1), last, .. next.Steps],
            Span = before.Span.To(next.Span),
        };
    }
}
