using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>Lists that are of another kind in the translation: steps that lost their numbers, tasks that lost their boxes, bullets that were numbered. Once for each list, or lists beside each other.</summary>
public sealed class ListKindRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps.</summary>
    private const double Share = 0.95;

    /// <summary>The confidence below which a step that became a paragraph is a note: a paragraph that leads in, or follows, is easily taken for a step.</summary>
    private const double SureParagraph = 0.75;

    /// <summary>So many bullets at least make a list that was numbered: one alone was mostly taken for a step that says the like.</summary>
    private const int MinBullets = 2;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "list-kind";

    /// <summary>Steps have become bullets: how many, the words of the first, shortened.</summary>
    public static FindingMessage StepsToBullets { get; } = new("steps-to-bullets", "Numbered steps have become bullets ({count}): “{words}”") { Volatile = ["count"], Opposite = "bullets-to-steps" };

    /// <summary>Steps have become paragraphs: how many, the words of the first, shortened.</summary>
    public static FindingMessage StepsToText { get; } = new("steps-to-text", "Numbered steps have become paragraphs ({count}): “{words}”") { Volatile = ["count"] };

    /// <summary>Bullets have become steps: how many, the words of the first, shortened.</summary>
    public static FindingMessage BulletsToSteps { get; } = new("bullets-to-steps", "Bullets have become numbered steps ({count}): “{words}”") { Volatile = ["count"], Opposite = "steps-to-bullets" };

    /// <summary>Tasks have become plain bullets: how many, the words of the first, shortened.</summary>
    public static FindingMessage TasksToBullets { get; } = new("tasks-to-bullets", "Tasks have lost their boxes ({count}): “{words}”") { Volatile = ["count"] };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Another kind of list", IssueType.Markup, Severity.Warning,
        "A list is of another kind: steps have become bullets or paragraphs, tasks plain bullets, or bullets steps.",
        "A checklist has a box for each step and task: what is none is not ticked off, and nobody sees that an order matters.",
        "Number the list, or write its boxes, as the source does.",
        new("1. Open the app.\n2. Select **Next**.", "- Öffnen Sie die App.\n- Wählen Sie **Weiter**."))
    {
        Messages = [StepsToBullets, StepsToText, BulletsToSteps, TasksToBullets],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            if (Runs(version) is not { } runs) continue;
            HashSet<Step>? outlines = null;
            foreach (var run in runs)
            {
                if (run.Message == BulletsToSteps && run.Count < MinBullets) continue;
                var first = run.First.Reference!;
                yield return FindingFactory.Of(Description, set, version, run.First, run.First.Confidence * Share, run.Message, Text(run.Count), FindingFactory.Excerpt(first.Content)) with
                {
                    // A number too many misleads nobody, and nobody ticks off an outline.
                    Severity = run.Message == BulletsToSteps || (run.Message == StepsToText && run.First.Confidence < SureParagraph) || (first.Step is { } step && (outlines ??= Outlines(set.Reference)).Contains(step)) ? Severity.Note : Severity.Warning,
                };
            }
        }

        static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What has changed its kind, joined where it stands in the same step or section; null where nothing has.</summary>
    private static List<Run>? Runs(AlignedVersion version)
    {
        List<Run>? runs = null;
        foreach (var pair in version.Pairs)
        {
            if (Change(pair) is not { } message) continue;
            var unit = pair.Reference!;
            var open = runs?.FindLast(r => r.Message == message);
            if (open is not null && ReferenceEquals(open.First.Reference!.Section, unit.Section) && ReferenceEquals(open.First.Reference!.Parent, unit.Parent)) open.Count++;
            else (runs ??= []).Add(new Run(pair, message));
        }

        return runs;
    }

    private static FindingMessage? Change(UnitPair pair)
    {
        if (pair is not { Reference: { Kind: UnitKind.Step or UnitKind.ListItem, IsIncluded: false, IsInText: false } a, Translation: { IsIncluded: false, IsInText: false } b } || pair.Confidence < RuleThresholds.ComparablePair) return null;
        return (a.Kind, b.Kind) switch
        {
            (UnitKind.Step, UnitKind.ListItem) => b.IsTask ? null : StepsToBullets,
            (UnitKind.Step, UnitKind.Paragraph) => StepsToText,
            (UnitKind.ListItem, UnitKind.Step) => a.IsTask ? null : BulletsToSteps,
            (UnitKind.ListItem, UnitKind.ListItem) when a.IsTask && !b.IsTask => TasksToBullets,
            _ => null,
        };
    }

    /// <summary>What is numbered in an article and asks for nothing.</summary>
    private static HashSet<Step> Outlines(Article article) => article.Sections
        .SelectMany(section => BlockWalk.Descendants(section.Blocks))
        .OfType<Procedure>()
        .Where(procedure => procedure.Kind != ProcedureKind.Steps)
        .SelectMany(procedure => procedure.Steps)
        .ToHashSet<Step>(ReferenceEqualityComparer.Instance);

    private sealed record Run(UnitPair First, FindingMessage Message)
    {
        public int Count { get; set; } = 1;
    }
}
