using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>Beginnings of headings that say what a section is for, written as the anchor of the heading is: <c>before-you-begin</c>.</summary>
public sealed record SectionVocabulary
{
    /// <summary>Headings above what has to be there first.</summary>
    public ImmutableArray<string> Prerequisites { get; init; } = [];

    /// <summary>Headings above how to see that it worked.</summary>
    public ImmutableArray<string> Verification { get; init; } = [];

    /// <summary>Headings above where to go from there.</summary>
    public ImmutableArray<string> NextSteps { get; init; } = [];
}
