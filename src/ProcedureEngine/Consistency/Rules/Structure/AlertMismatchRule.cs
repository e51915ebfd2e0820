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
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "alert-mismatch", "markup", Severity.Warning,
        "An alert is missing, is of another kind, or has become plain text.",
        "A reader in a hurry sees boxes and skips paragraphs: a warning that is no box is not read.",
        "Write the alert as in the source: > [!NOTE], and the text on the lines below.",
        new("> [!WARNING]\n> All files are deleted.", "Alle Dateien werden gelöscht."));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var absent = new AbsentUnits(version);
            foreach (var pair in version.Pairs)
            {
                if (pair.Reference is not { Block: Alert alert, Kind: UnitKind.Alert, IsIncluded: false } unit) continue;
                var kind = Name(alert.Kind);
                if (pair is { Translation: null, Within: { } within })
                {
                    if (alert.Form == AlertForm.Callout) yield return Found(FindingMessages.AlertFlattened, pair.Confidence, kind) with { At = NewFinding.Place(version.Article, within.Span) };
                }
                else if (pair.Translation is null)
                {
                    if (absent.CauseOf(unit) is null) yield return Found(FindingMessages.AlertLost, pair.Confidence, kind);
                }
                else if (alert.Form != AlertForm.Callout)
                {
                    // What the source writes as text may be text here too.
                }
                else if (pair.Translation.Block is not Alert { Form: AlertForm.Callout } other)
                {
                    yield return Found(FindingMessages.AlertFlattened, pair.Confidence, kind);
                }
                else if (other.Kind != alert.Kind)
                {
                    yield return Found(FindingMessages.AlertKindChanged, pair.Confidence, kind, Name(other.Kind));
                }

                Finding Found(string message, double confidence, params ReadOnlySpan<string> arguments) =>
                    NewFinding.Of(Description, set, version, pair, confidence, message, arguments);
            }
        }
    }

    private static string Name(AlertKind kind) => kind.ToString().ToLowerInvariant();
}
