using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that say what a step is. In lower case, looked up without case.</summary>
public sealed record StepVocabulary
{
    /// <summary>What begins a condition that may not hold.</summary>
    public ImmutableArray<string> If { get; init; } = [];

    /// <summary>What begins the moment that a step waits for.</summary>
    public ImmutableArray<string> When { get; init; } = [];

    /// <summary>What begins a purpose that looks like a condition (<c>hvis du vil</c>).</summary>
    public ImmutableArray<string> PurposeStarts { get; init; } = [];

    /// <summary>What ends such a purpose in languages that put the verb last (<c>… möchten</c>); with a space in front where the end of another word is no such end.</summary>
    public ImmutableArray<string> PurposeEnds { get; init; } = [];

    /// <summary>What begins a step that asks to make sure of something.</summary>
    public ImmutableArray<string> Check { get; init; } = [];

    /// <summary>What begins a step that states a fact.</summary>
    public ImmutableArray<string> Information { get; init; } = [];

    /// <summary>What stands in a sentence that says what happens after the action, with the space in front of it (<c> opens</c>).</summary>
    public ImmutableArray<string> Result { get; init; } = [];

    /// <summary>What a step is called before its number (<c>Step 6:</c>).</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];

    /// <summary>What begins a step that may be left out.</summary>
    public ImmutableArray<string> Optional { get; init; } = [];
}
