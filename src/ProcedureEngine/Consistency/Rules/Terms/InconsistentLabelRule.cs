using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Terms;

/// <summary>UI labels that a language calls now one thing, now another; once for each label and locale, where the odd name stands first.</summary>
public sealed class InconsistentLabelRule : IConsistencyRule
{
    /// <summary>How sure a finding is: of two names of one label each may be right at its place.</summary>
    private const double Certainty = 0.7;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "inconsistent-label";

    /// <summary>A label has two names in one language: the label of the reference, its usual name, how often, its odd name, how often.</summary>
    public static FindingMessage TwoNames { get; } = new("label-names", "The UI label “{label}” has two names: “{usual}” ({usualCount} times) and “{odd}” ({oddCount} times).") { Cause = new("label", "label") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Inconsistent UI label", IssueType.Inconsistency, Severity.Warning,
        "A UI label has two names in one language.",
        "A screen shows one of the two; readers who look for the other don't find it.",
        "Look up what the screen shows, and write that everywhere.",
        new("Select **Next**.\n\nSelect **Next** again.", "Wählen Sie **Weiter**.\n\nWählen Sie noch einmal **Nächste**."))
    {
        Messages = [TwoNames],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var conflict in context.LabelConflicts.In(set.Key, version.Article.Locale))
            {
                yield return FindingFactory.Of(Description, set, version, conflict.Pair!, Certainty, TwoNames, conflict.Label, conflict.Usual.Label, $"{conflict.Usual.Count}", conflict.Odd.Label, $"{conflict.Odd.Count}") with
                {
                    // A single word may name two things ("Open", to do and done); of a label of several words that is rare.
                    Severity = conflict.Label.Contains(' ', StringComparison.Ordinal) ? Severity.Warning : Severity.Note,
                    Evidence = $"{conflict.Odd.Label} ≠ {conflict.Usual.Label}",

                    // Which name is the usual one, and which article is the first with another, changes with every article. A label
                    // is told once in a language, whatever it is called.
                    Identity = LabelLexicon.Key(conflict.Label),
                    IsOfCorpus = true,
                };
            }
        }
    }
}
