using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Model;

/// <summary>
/// A numbered list: steps in order. A note, image, code block or text that interrupts the list belongs to the step before it,
/// and the numbers go on: a list that was cut in the source is one procedure here.
/// </summary>
/// <param name="Kind">Whether the numbers are steps to follow.</param>
/// <param name="Steps">At least one.</param>
/// <param name="Span">From the first step to the last.</param>
public sealed record Procedure(ProcedureKind Kind, ImmutableArray<Step> Steps, SourceSpan Span) : Block(Span)
{
    /// <summary>The character that numbers the steps: <c>1</c> (decimal), <c>a</c>, <c>A</c>, <c>i</c>, <c>I</c>.</summary>
    public char Numbering { get; init; } = '1';
}
