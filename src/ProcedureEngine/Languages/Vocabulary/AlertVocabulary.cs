using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words of one language that begin an alert, for each kind. In lower case, looked up without case.</summary>
public sealed record AlertVocabulary
{
    /// <summary>What begins a note.</summary>
    public ImmutableArray<string> Note { get; init; } = [];

    /// <summary>What begins a tip.</summary>
    public ImmutableArray<string> Tip { get; init; } = [];

    /// <summary>What begins something important.</summary>
    public ImmutableArray<string> Important { get; init; } = [];

    /// <summary>What asks for caution.</summary>
    public ImmutableArray<string> Caution { get; init; } = [];

    /// <summary>What begins a warning.</summary>
    public ImmutableArray<string> Warning { get; init; } = [];
}
