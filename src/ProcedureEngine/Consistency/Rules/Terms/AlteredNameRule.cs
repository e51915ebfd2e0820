using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Terms;

/// <summary>Names that the settings keep as they are (<c>terms.keep</c>), and a translation does not have.</summary>
public sealed class AlteredNameRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: names on a list of terms are exact.</summary>
    private const double Share = 0.95;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "altered-name";

    /// <summary>A name that is not to be translated is missing.</summary>
    public static FindingMessage Missing { get; } = new("name-altered", "The name “{name}” is missing; it is not to be translated.") { Cause = new("name", "name") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Altered name", IssueType.Terminology, Severity.Warning,
        "A name that is not to be translated is missing.",
        "A reader looks for a product or a button under a name that it does not have.",
        "Write the name as the source does, or take it from terms.keep in procedures.yml.",
        new("Open **Windows Update**.", "Öffnen Sie die **Fensteraktualisierung**."))
    {
        Messages = [Missing],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (context.KeptTerms.IsEmpty) yield break;
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { Text.IsEmpty: false, IsIncluded: false } reference, Translation: { IsIncluded: false } translation }) continue;
                foreach (var term in context.KeptTerms)
                {
                    // A compound or a genitive (Contosos, Xbox-Konsole) keeps the name.
                    if (!HasWord(reference.Content, term) || translation.Content.Contains(term, StringComparison.OrdinalIgnoreCase)) continue;
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Missing, term) with { Evidence = term };
                }
            }
        }
    }

    private static bool HasWord(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
