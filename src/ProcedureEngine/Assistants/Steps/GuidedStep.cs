using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Runs;

namespace ProcedureEngine.Assistants.Steps;

/// <summary>A step with all that is to be told with it. Texts are Markdown unless said otherwise.</summary>
internal sealed record GuidedStep
{
    /// <summary>The step as a run counts it.</summary>
    public required RunStep Run { get; init; }

    /// <summary>Its number with those of the steps that it is a part of: <c>2.1</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The heading that it stands under, as plain text; null where there is none.</summary>
    public required string? Section { get; init; }

    /// <summary>What the article says between the step before it and this one; empty for nothing.</summary>
    public required string Before { get; init; }

    /// <summary>The instruction.</summary>
    public required string Instruction { get; init; }

    /// <summary>What belongs to it besides its substeps; empty for nothing.</summary>
    public required string Details { get; init; }

    /// <summary>The alerts in <see cref="Before"/> and <see cref="Details"/>, in their order.</summary>
    public required ImmutableArray<GuidedAlert> Alerts { get; init; }

    /// <summary>Whether the text says that it may be left out.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The words that say when it applies, plain text; null where it always does.</summary>
    public required string? Condition { get; init; }

    /// <summary>The cases of which one holds, as lists of the step name them.</summary>
    public required ImmutableArray<GuidedChoice> Choices { get; init; }

    /// <summary>The names of what is on the screen, plain text, in their order.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>Its lines in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The id that the step has in every language.</summary>
    public string Id => Run.Id;
}
