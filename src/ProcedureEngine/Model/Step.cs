using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Model;

/// <summary>One step (DITA 1.3 <c>step</c>): an instruction and what belongs to it.</summary>
public sealed record Step
{
    /// <summary>The number that the reader sees.</summary>
    public required int Number { get; init; }

    /// <summary>The instruction (DITA <c>cmd</c>): the step's first paragraph. Empty where the step begins with another block.</summary>
    public required ImmutableArray<Inline> Instruction { get; init; }

    /// <summary>What follows the instruction: substeps (<see cref="Procedure"/>), choices (<see cref="BulletList"/>), alerts, code, images, text.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>
    /// Where the step stands in its own article, such as <c>prerequisites/p1/s2.1</c>: section, procedure, step, substep.
    /// Unique in the article. The identity that all languages share is made from it by the aligner.
    /// </summary>
    public required string Place { get; init; }

    /// <summary>What the step asks for.</summary>
    public StepKind Kind { get; init; }

    /// <summary>Whether the text says that the step may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The words that say when the step applies ("If the light is red"); null where it always applies.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The sentence that says what happens after the action ("The page <b>X</b> opens."); null where none does (DITA 1.3 <c>stepresult</c>).</summary>
    public string? Result { get; init; }

    /// <summary>Ticked in the source (<c>1. [x]</c>); null where the source has no box.</summary>
    public bool? IsChecked { get; init; }

    /// <summary>What the step is besides its words: links, code, media, number of labels, shape. The same in every language; 16 hex digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>A hash of the step's words in this language, without case and white space; 16 hex digits.</summary>
    public required string TextHash { get; init; }

    /// <summary>The list item's lines, what interrupted the list after it included.</summary>
    public required SourceSpan Span { get; init; }
}
