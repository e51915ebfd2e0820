using System.Collections.Immutable;

namespace ProcedureEngine.Runs;

/// <summary>A step of an article as a run counts it.</summary>
/// <param name="Trace">What a run keeps of it.</param>
/// <param name="Above">The index of the step that it is a part of; -1 where there is none.</param>
/// <param name="End">The index behind its last substep: those from the next one up to it are its own.</param>
/// <param name="Cases">The alternatives (tabs, zones) that it stands in, from the outermost.</param>
public sealed record RunStep(StepTrace Trace, int Above, int End, ImmutableArray<RunCase> Cases)
{
    /// <summary>The id that the step has in every language.</summary>
    public string Id => Trace.Id;
}
