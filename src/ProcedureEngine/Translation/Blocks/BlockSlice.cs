using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Translation.Blocks;

/// <summary>The characters of a file that a translator works on as one: what a heading, paragraph, step, list item or table cell says, without its marker.</summary>
/// <param name="Unit">What it is; of HTML that holds several units the first.</param>
/// <param name="Part">Of a table row the cell, from 0; 0 for others.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
public sealed record BlockSlice(Unit Unit, int Part, int Start, int End)
{
    /// <summary>Whether it holds several units that have no places of their own, as a table in HTML does: line breaks in it are kept.</summary>
    public bool IsRegion { get; init; }
}
