using ProcedureEngine.Alignment;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Runs;

namespace ProcedureEngine.Assistants;

/// <summary>A run that an assistant leads through.</summary>
/// <param name="id">Its name in calls.</param>
/// <param name="article">The article in the language of the run.</param>
/// <param name="state">What was done.</param>
/// <param name="isStrict">Whether no later step is told before the earlier is done.</param>
internal sealed class AssistantRun(string id, GuidedArticle article, RunState state, bool isStrict)
{
    /// <summary>Its name in calls.</summary>
    public string Id => id;

    /// <summary>The article in all languages.</summary>
    public AlignedSet Set => Article.Set;

    /// <summary>The article in the language of the run.</summary>
    public GuidedArticle Article { get; private set; } = article;

    /// <summary>What was done.</summary>
    public RunState State { get; set; } = state;

    /// <summary>Whether no later step is told before the earlier is done.</summary>
    public bool IsStrict => isStrict;

    /// <summary>The index of the step to do now; -1 where nothing is left.</summary>
    public int Current => Article.Progress.Current(State);

    /// <summary>Goes on in another language: what was done is known by the ids of the steps.</summary>
    public void Switch(GuidedArticle other)
    {
        State = other.Progress.Counted(RunRevision.Reconcile(State, other.Traces, other.Version.Locale.Tag));
        Article = other;
    }

    /// <summary>Whether a step may be told: it is done or aside, it is the one to do now, or that is a part of it; all steps in a run that is not strict.</summary>
    public bool MayTell(int step)
    {
        var current = Current;
        return !isStrict || step == current || State.Ticks.ContainsKey(Article.Steps[step].Id) || State.Skipped.ContainsKey(Article.Steps[step].Id)
            || (current >= 0 && step < current && Article.Steps[step].Run.End > current);
    }
}
