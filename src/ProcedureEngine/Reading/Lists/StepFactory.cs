using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Lists;

/// <summary>Makes steps of blocks, however they are written.</summary>
internal static class StepFactory
{
    /// <summary>A step of which the first paragraph, if that comes first, is the instruction. Its names are still missing: they need the whole article.</summary>
    public static Step Create(int number, ImmutableArray<Block> blocks, SourceSpan span)
    {
        var instruction = blocks is [Paragraph paragraph, ..] ? paragraph.Content : [];
        return new Step
        {
            Number = number,
            Instruction = instruction,
            Blocks = instruction.IsEmpty ? blocks : blocks.RemoveAt(0),
            Span = span,
            // Steps/ fills these in.
            Place = "",
            Fingerprint = "",
            TextHash = "",
        };
    }
}
