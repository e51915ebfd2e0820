using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Runs;

namespace ProcedureEngine.Assistants.Steps;

/// <summary>A version of an article, taken apart into what is told one by one.</summary>
/// <param name="Set">The article in all languages.</param>
/// <param name="Version">The version.</param>
/// <param name="Steps">Its steps in reading order.</param>
/// <param name="Progress">How runs count them.</param>
/// <param name="Alternatives">The alternatives that the article offers (tabs, zones); those of one group follow each other.</param>
/// <param name="After">What it says behind the last step, Markdown; empty for nothing.</param>
internal sealed record GuidedArticle(AlignedSet Set, Article Version, ImmutableArray<GuidedStep> Steps, RunProgress Progress, ImmutableArray<GuidedChoice> Alternatives, string After)
{
    /// <summary>The alerts in that.</summary>
    public ImmutableArray<GuidedAlert> AfterAlerts { get; init; } = [];

    /// <summary>The steps as a run keeps them.</summary>
    public ImmutableArray<StepTrace> Traces => [.. Steps.Select(step => step.Run.Trace)];

    /// <summary>The index of a step; -1 where the version has none of that id.</summary>
    public int IndexOf(string id)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Id == id) return i;
        }

        return -1;
    }

    /// <summary>The steps that a step is a part of, the outermost first.</summary>
    public IEnumerable<GuidedStep> Above(int step)
    {
        var above = new Stack<GuidedStep>();
        for (var outer = Steps[step].Run.Above; outer >= 0; outer = Steps[outer].Run.Above) above.Push(Steps[outer]);
        return above;
    }
}
