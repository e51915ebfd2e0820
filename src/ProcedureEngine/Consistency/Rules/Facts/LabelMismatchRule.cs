using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>UI labels that are missing or new, or that name something else: what a label is called elsewhere is learnt from the corpus.</summary>
public sealed class LabelMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: authors set what is no label in bold.</summary>
    private const double CountShare = 0.6;

    /// <summary>The share of the pair's own confidence that a finding keeps: a label may have two right names.</summary>
    private const double ChangeShare = 0.8;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "label-mismatch";

    /// <summary>There are more or fewer UI labels: how many in the reference, how many in the translation.</summary>
    public static FindingMessage OtherCount { get; } = new("label-count", "There are {expected} UI labels in the reference and {found} here.") { Opposite = "label-count" };

    /// <summary>A UI label is another one: the label of the reference, that of the translation, what it is called elsewhere.</summary>
    public static FindingMessage Changed { get; } = new("label-changed", "The UI label is another one: “{label}” is called “{usual}” elsewhere, here “{found}”.") { Arguments = ["label", "found", "usual"], Cause = new("label", "label") };

    /// <summary>A label of the translation stands for another label of the reference in the same article: the label of the reference, that of the translation, the label that this one stands for.</summary>
    public static FindingMessage Taken { get; } = new("label-taken", "The UI label is another one: “{found}” stands for “{other}” in this article, not for “{label}”.") { Arguments = ["label", "found", "other"], Cause = new("label", "label") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different UI label", IssueType.Terminology, Severity.Warning,
        "A UI label is missing, is new, or is another one.",
        "The reader looks for a button that the screen does not have.",
        "Write the label as the screen shows it, in bold.",
        new("Select **Cancel**.", "Wählen Sie **Weiter**."))
    {
        Messages = [OtherCount, Changed, Taken],
    };

    private static bool IsBold(Unit unit) => unit is { Kind: UnitKind.Paragraph, Text: [UiLabel] };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: var a }, Translation.Evidence.Labels: var b } || pair.Confidence < RuleThresholds.ComparablePair || a.Length == b.Length) continue;

                // A line that is bold as a whole stands out; its counterpart in plain words lacks no label.
                if ((b.IsEmpty && IsBold(pair.Reference)) || (a.IsEmpty && IsBold(pair.Translation))) continue;

                // What one version sets in bold and the other in backticks is there.
                var (fewer, missing) = a.Length < b.Length ? (pair.Reference, b.Length - a.Length) : (pair.Translation, a.Length - b.Length);
                if (fewer.Evidence.Code.Count(UnitEvidence.IsWordy) >= missing) continue;

                // Bold text is lost and gained in many translations without harm: good to know, no more.
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * CountShare, OtherCount, $"{a.Length}", $"{b.Length}") with
                {
                    Severity = Severity.Note,
                    Evidence = $"{Multiset.Join(a)} ≠ {Multiset.Join(b)}",
                };
            }

            foreach (var (pair, change) in new LinkedLabels(set, version, context.Lexicon).Changes())
            {
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * ChangeShare, change.IsShared ? Taken : Changed, change.Label, change.Here, change.Elsewhere) with
                {
                    // A label that is known for something else misleads; an unusual word for the right thing is a matter of terminology,
                    // and one word for two labels of an article ("Edit" and "Modify") is more often right than not,
                    // and bold in lower case is mostly emphasis.
                    Severity = change.IsAnother && !change.IsShared && !char.IsLower(change.Label[0]) && !char.IsLower(change.Elsewhere[0]) && set.Reference.Locale == context.ReferenceLocale ? Severity.Warning : Severity.Note,
                    Evidence = $"{change.Here} ≠ {change.Elsewhere}",
                    Identity = $"{change.Label}\n{change.Here}",
                };
            }
        }
    }
}
