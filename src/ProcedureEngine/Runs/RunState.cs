using System.Collections.Immutable;

namespace ProcedureEngine.Runs;

/// <summary>
/// What was done in one article: the same record that a checklist page keeps in the browser (<c>site/js/run/run.js</c>). Times are milliseconds
/// since 1970, steps are named by the id that they have in every language. <c>docs/run-format.md</c> describes the JSON of it.
/// </summary>
public sealed record RunState
{
    /// <summary>A map without entries, ordered as scripts compare strings.</summary>
    private static readonly ImmutableSortedDictionary<string, long> NoTimes = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, string> NoTexts = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>When the run began.</summary>
    public required long Started { get; init; }

    /// <summary>What its reader calls the run, such as a ticket number; at most 80 characters, empty where it has no name.</summary>
    public string Name { get; init; } = "";

    /// <summary>When each step was ticked; also what was chosen in the article's own lists and tabs, under ids that begin with <c>task-</c>.</summary>
    public ImmutableSortedDictionary<string, long> Ticks { get; init; } = NoTimes;

    /// <summary>When each step was set aside as not applicable; the note on it says why.</summary>
    public ImmutableSortedDictionary<string, long> Skipped { get; init; } = NoTimes;

    /// <summary>How many steps did not count when the article was seen last: set aside, or of an alternative that was not chosen.</summary>
    public int Aside { get; init; }

    /// <summary>What was noted, by step.</summary>
    public ImmutableSortedDictionary<string, string> Notes { get; init; } = NoTexts;

    /// <summary>The steps as they were when they were last seen, in their order.</summary>
    public ImmutableArray<StepTrace> Steps { get; init; } = [];

    /// <summary>Steps that were done, and have changed since.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>What the changed steps said when they were done.</summary>
    public ImmutableSortedDictionary<string, string> Before { get; init; } = NoTexts;

    /// <summary>What was done for steps that the article no longer has.</summary>
    public ImmutableArray<GoneStep> Gone { get; init; } = [];

    /// <summary>Whether nothing was done, and the run has no name.</summary>
    public bool IsEmpty => Name.Length == 0 && Gone.IsEmpty && Ticks.IsEmpty && Skipped.IsEmpty && Notes.IsEmpty;
}
