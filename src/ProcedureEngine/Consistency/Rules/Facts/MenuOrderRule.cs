using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Ways through menus whose parts stand in another order.</summary>
public sealed class MenuOrderRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a label may be known under two names.</summary>
    private const double Share = 0.9;

    /// <summary>How often two labels must have stood for each other to be known for one.</summary>
    private const int MinUses = 2;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "menu-order";

    /// <summary>A menu path is in another order: in the reference, in the translation.</summary>
    public static FindingMessage OtherOrder { get; } = new("menu-order", "The menu path is in another order: “{expected}” became “{found}”.") { QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Menu path in another order", IssueType.Inconsistency, Severity.Warning,
        "The parts of a menu path stand in another order.",
        "The reader opens a menu that does not have what comes next.",
        "Write the path in the order in which the menus open.",
        new("Open **File** > **Options** > **Save**.", "Öffnen Sie **Datei** > **Speichern** > **Optionen**."))
    {
        Messages = [OtherOrder],
        Leads = [LabelMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var from = KnownLanguages.For(set.Reference.Locale).Interface;
        foreach (var version in set.Versions)
        {
            var to = KnownLanguages.For(version.Article.Locale).Interface;
            var lexicon = context.Lexicon.Labels(set.Reference.Locale.Tag, version.Article.Locale.Tag);
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: { IsEmpty: false } } a, Translation: { Evidence.Labels.IsEmpty: false } b } || pair.Confidence < RuleThresholds.ComparablePair) continue;
                if (!a.Content.Contains('>', StringComparison.Ordinal) && !a.Content.Contains('→', StringComparison.Ordinal)) continue;
                var (expected, found) = (MenuPath.In(a.Text), MenuPath.In(b.Text));
                if (expected.Count != found.Count) continue;
                for (var k = 0; k < expected.Count; k++)
                {
                    if (!IsTurned(expected[k], found[k])) continue;
                    var (before, after) = (string.Join(" > ", expected[k]), string.Join(" > ", found[k]));
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, OtherOrder, before, after) with { Evidence = $"{before} ≠ {after}" };
                }
            }

            bool IsTurned(ImmutableArray<string> expected, ImmutableArray<string> found)
            {
                if (expected.Length != found.Length) return false;
                var last = -1;
                for (var i = 0; i < expected.Length; i++)
                {
                    // What stands at its own place under any of its names was not moved.
                    if (IsSame(expected[i], found[i]))
                    {
                        if (last > i) return true;
                        last = i;
                        continue;
                    }

                    var places = Enumerable.Range(0, found.Length).Where(j => IsSame(expected[i], found[j])).ToList();
                    if (places is not [var place]) continue;
                    if (place < last) return true;
                    last = place;
                }

                return false;
            }

            bool IsSame(string x, string y) => x.Equals(y, StringComparison.OrdinalIgnoreCase) || (from.Of(x) & to.Of(y)) != InterfaceMeaning.None || IsKnown(lexicon, x, y);
        }
    }

    /// <summary>Whether each of two labels is mostly called like the other.</summary>
    private static bool IsKnown(LabelLexicon lexicon, string label, string name) =>
        lexicon.Translations(label) is [{ Count: >= MinUses } usual, ..] && usual.Label.Equals(name, StringComparison.OrdinalIgnoreCase)
        && lexicon.Sources(name) is [var owner, ..] && owner.Label.Equals(label, StringComparison.OrdinalIgnoreCase);
}
