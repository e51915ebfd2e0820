using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>What a check came to.</summary>
public sealed record CheckSummary
{
    /// <summary>How many articles there are, however many languages each is in.</summary>
    public required int Articles { get; init; }

    /// <summary>The locales that they are in, the reference first.</summary>
    public required ImmutableArray<Locale> Locales { get; init; }

    /// <summary>The locale that the others were compared with; null where each article was compared with one of its own versions.</summary>
    public required Locale? Reference { get; init; }

    /// <summary>Where the versions disagree, by article, locale and line.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The articles with their versions aligned, in the order of the findings.</summary>
    public required ImmutableArray<AlignedSet> Sets { get; init; }

    /// <summary>What is wrong with files, by path and line.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
