using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>A note, tip or warning that is missing, that is of another kind, or that has become a paragraph with a bold word.</summary>
public sealed class AlertMismatchRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "alert-mismatch";

    /// <summary>An alert is missing; its kind, such as <c>note</c>.</summary>
    public static FindingMessage Lost { get; } = new("alert-lost", "The alert is missing ({kind}).") { Opposite = "alert-extra", Notice = ReaderNotice.MissingAlert };

    /// <summary>An alert that only one version has; its kind.</summary>
    public static FindingMessage Extra { get; } = new("alert-extra", "The alert stands only here ({kind}).");

    /// <summary>An alert has become text that only looks like one; its kind.</summary>
    public static FindingMessage Flattened { get; } = new("alert-flattened", "The alert ({kind}) has become plain text.");

    /// <summary>An alert is of another kind: in the reference, in the translation.</summary>
    public static FindingMessage KindChanged { get; } = new("alert-kind-changed", "The alert is of another kind: {expected} became {found}.") { Opposite = "alert-kind-changed", Notice = ReaderNotice.OtherAlert };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different alert", IssueType.Markup, Severity.Warning,
        "An alert is missing, is of another kind, or has become plain text.",
        "A reader in a hurry sees boxes and skips paragraphs: a warning that is no box is not read.",
        "Write the alert as in the source: > [!NOTE], and the text on the lines below.",
        new("> [!WARNING]\n> All files are deleted.", "Alle Dateien werden gelöscht."))
    {
        Messages = [Lost, Extra, Flattened, KindChanged],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var absent = new AbsentUnits(version);
            foreach (var pair in version.Pairs)
            {
                if (pair.Reference is not { Block: Alert alert, Kind: UnitKind.Alert, IsIncluded: false } unit) continue;
                var kind = KindName(alert.Kind);
                if (pair is { Translation: null, Within: { } within })
                {
                    if (alert.Form == AlertForm.Callout) yield return Found(Flattened, pair.Confidence, kind) with { At = FindingFactory.Place(version.Article, within.Span) };
                }
                else if (pair.Translation is null)
                {
                    // A word that begins the text of a box makes no second one.
                    if (absent.CauseOf(unit) is null && !(alert.Form != AlertForm.Callout && unit.Parent?.Block is Alert)) yield return Found(Lost, pair.Confidence, kind);
                }
                else if (alert.Form != AlertForm.Callout)
                {
                    // What the source writes as text may be text here too.
                }
                else if (pair.Translation.Block is not Alert { Form: AlertForm.Callout } other)
                {
                    yield return Found(Flattened, pair.Confidence, kind);
                }
                else if (other.Kind != alert.Kind)
                {
                    yield return Found(KindChanged, pair.Confidence, kind, KindName(other.Kind));
                }

                Finding Found(FindingMessage message, double confidence, params ReadOnlySpan<string> arguments) =>
                    FindingFactory.Of(Description, set, version, pair, confidence, message, arguments);
            }
        }
    }

    private static string KindName(AlertKind kind) => kind.ToString().ToLowerInvariant();
}
