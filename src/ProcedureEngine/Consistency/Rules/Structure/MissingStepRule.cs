using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A step that the translation lacks. Steps of a missing section and substeps of a missing step are listed as its consequences.</summary>
public sealed class MissingStepRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-step";

    /// <summary>A step is missing: its number in the version that has it, its words, shortened.</summary>
    public static FindingMessage Missing { get; } = new("missing-step", "Step {number} is missing: “{words}”") { Volatile = ["number"], Notice = ReaderNotice.MissingStep };

    /// <summary>A task with a box is missing from its list; its words, shortened.</summary>
    public static FindingMessage MissingTask { get; } = new("missing-task", "A task is missing: “{words}”") { Opposite = "extra-task", Notice = ReaderNotice.MissingStep };

    /// <summary>A step is missing as a step: its words stand in a block that counts as another one.</summary>
    public static FindingMessage LostInText { get; } = new("step-lost-in-text", "Step {number} is missing in the list: its words stand in the text of another step.") { Volatile = ["number"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing step", IssueType.Omission, Severity.Error,
        "A step of the procedure, or a task of a list with boxes, is missing.",
        "The reader does not do what has to be done, and the steps that follow do not fit what is on the screen.",
        "Translate the step and put it at its place, or remove it from the source.",
        new("1. Open the app.\n2. Wait 15 minutes.\n3. Select **Next**.", "1. Öffnen Sie die App.\n2. Wählen Sie **Weiter**."))
    {
        Messages = [Missing, MissingTask, LostInText],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var votes = new StepVotes(set, context);
        foreach (var version in set.Versions)
        {
            var absent = new AbsentUnits(version);
            foreach (var pair in version.Pairs)
            {
                if (pair is { Reference: { Step: { } lost, IsIncluded: false }, Translation.IsLost: true })
                {
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, LostInText, $"{lost.Number}") with { ConsequenceOf = BrokenListRule.Name };
                    continue;
                }

                if (pair is not { Reference: { Step: { } step, IsIncluded: false } unit, Translation: null, Within: null })
                {
                    // Two of three have it: the third is the odd one, whichever they are compared with.
                    if (pair is { Reference: null, Translation: { Step: { } common, IsIncluded: false } own, Within: null } && votes.IsCommon(own) && votes.IsFirst(own, version)) yield return InReference(set, version, pair, common, own);
                    continue;
                }

                if (votes.IsAlone(unit)) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, Missing, $"{step.Number}", FindingFactory.Excerpt(unit.Content)) with
                {
                    ConsequenceOf = absent.CauseOf(unit),
                };
            }

            if (!version.Pairs.Any(p => p is { Reference.IsTask: true, Translation: null })) continue;
            foreach (var pair in LoneProse.Of(set, version, context).Missing().Where(p => p.Reference!.IsTask))
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, MissingTask, FindingFactory.Excerpt(pair.Reference!.Content));
            }
        }
    }

    private Finding InReference(AlignedSet set, AlignedVersion version, UnitPair pair, Step step, Unit unit)
    {
        var next = PairPlaces.Of(version).NextReference(pair)?.Span;
        var end = set.Reference.Span.EndLine;
        return FindingFactory.Of(Description, set, set.Reference, pair.Confidence, Missing, $"{step.Number}", FindingFactory.Excerpt(unit.Content)) with
        {
            At = FindingFactory.Place(set.Reference, next is { } at ? new SourceSpan(at.Line, at.Column, at.Line, at.Column) : new SourceSpan(end, 1, end, 1)),
            Reference = FindingFactory.Place(version.Article, unit.Span),
        };
    }
}
