using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>UI labels that say the contrary of what the reference says, told by the words that nearly every interface has: no corpus has to teach them.</summary>
public sealed class ContraryLabelRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: now and then a sentence is turned round, and its label with it.</summary>
    private const double Share = 0.9;

    /// <summary>The longest label that is looked up: the words of every interface are short.</summary>
    private const int MaxLength = 24;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "contrary-label";

    /// <summary>A UI label says the contrary: in the reference, in the translation.</summary>
    public static FindingMessage Contrary { get; } = new("label-contrary", "The UI label says the contrary: “{expected}” became “{found}”.") { QuotesTranslation = true };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Contrary UI label", IssueType.Mistranslation, Severity.Warning,
        "A UI label says the contrary, such as No for Yes.",
        "The reader presses the wrong button.",
        "Write the label that the source names, as the screen shows it.",
        new("If the light is red, select **Yes**.", "Wenn das Licht rot ist, wählen Sie **Nein**."))
    {
        Messages = [Contrary],
        Leads = [LabelMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var from = KnownLanguages.For(set.Reference.Locale).Interface;
        if (from.Words.Count == 0) yield break;
        foreach (var version in set.Versions)
        {
            var to = KnownLanguages.For(version.Article.Locale).Interface;
            if (to.Words.Count == 0) continue;
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: { IsEmpty: false } a }, Translation.Evidence.Labels: var b } || a.Length != b.Length || pair.Confidence < RuleThresholds.ComparablePair) continue;
                if (Find(a, b, from, to) is not var (expected, found)) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Contrary, expected, found) with { Evidence = $"{expected} ≠ {found}" };
            }
        }
    }

    /// <summary>
    /// A label whose counterpart means the contrary, where each means what no label of the other unit does: labels that only stand in
    /// another order are no contraries.
    /// </summary>
    private static (string Expected, string Found)? Find(ImmutableArray<string> reference, ImmutableArray<string> translation, InterfaceVocabulary from, InterfaceVocabulary to)
    {
        for (var i = 0; i < reference.Length; i++)
        {
            var expected = Of(from, reference[i]);
            var found = expected == InterfaceMeaning.None ? expected : Of(to, translation[i]);
            if (!InterfaceVocabulary.AreContrary(expected, found)) continue;
            if (translation.Any(l => (Of(to, l) & expected) != 0) || reference.Any(l => (Of(from, l) & found) != 0)) continue;
            return (reference[i].Trim(), translation[i].Trim());
        }

        return null;
    }

    private static InterfaceMeaning Of(InterfaceVocabulary words, string label) => label.Length > MaxLength ? InterfaceMeaning.None : words.Of(label);
}
