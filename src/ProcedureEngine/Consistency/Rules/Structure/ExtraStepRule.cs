using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A step that only the translation has.</summary>
public sealed class ExtraStepRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "extra-step";

    /// <summary>A step that only the translation has: its number there, its words, shortened.</summary>
    public static FindingMessage Extra { get; } = new("extra-step", "Step {number} stands only here: “{words}”") { Volatile = ["number"], QuotesTranslation = true, Notice = ReaderNotice.ExtraStep };

    /// <summary>A task with a box stands only in the translation; its words, shortened.</summary>
    public static FindingMessage ExtraTask { get; } = new("extra-task", "A task stands only here: “{words}”") { Opposite = "missing-task", QuotesTranslation = true, Notice = ReaderNotice.ExtraStep };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Extra step", IssueType.Addition, Severity.Error,
        "A step, or a task of a list with boxes, stands only in the translation.",
        "The reader does something that the source no longer asks for, or never did.",
        "Remove the step, or add it to the source.",
        new("1. Open the app.\n2. Select **Next**.", "1. Öffnen Sie die App.\n2. Warten Sie 15 Minuten.\n3. Wählen Sie **Weiter**."))
    {
        Messages = [Extra, ExtraTask],
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
                if (pair is not { Reference: null, Translation: { Step: { } step, IsIncluded: false } unit, Within: null })
                {
                    if (pair is { Reference: { Step: { } alone, IsIncluded: false } own, Translation: null, Within: null } && votes.IsAlone(own) && votes.IsFirstToLack(own, version))
                    {
                        yield return FindingFactory.Of(Description, set, set.Reference, pair.Confidence, Extra, $"{alone.Number}", FindingFactory.Excerpt(own.Content)) with { At = FindingFactory.Place(set.Reference, own.Span), Reference = null };
                    }

                    continue;
                }

                if (votes.IsCommon(unit)) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, Extra, $"{step.Number}", FindingFactory.Excerpt(unit.Content)) with
                {
                    Reference = null,
                    ConsequenceOf = absent.CauseOf(unit),
                };
            }

            if (!version.Pairs.Any(p => p is { Reference: null, Translation.IsTask: true })) continue;
            foreach (var pair in LoneProse.Of(set, version, context).Extra().Where(p => p.Translation!.IsTask))
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence, ExtraTask, FindingFactory.Excerpt(pair.Translation!.Content));
            }
        }
    }
}
