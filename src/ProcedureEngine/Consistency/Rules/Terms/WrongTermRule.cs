using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Terms;

/// <summary>Terms whose translation the settings lay down (<c>terms.translate</c>), and a translation calls otherwise.</summary>
public sealed class WrongTermRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a word may be used in another sense than the term.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "wrong-term";

    /// <summary>A term is not called as the glossary says: the term, its translation there.</summary>
    public static FindingMessage Differs { get; } = new("term-differs", "“{term}” is called “{translation}” in the glossary; something else stands here.") { Cause = new("term", "term") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Wrong term", IssueType.Terminology, Severity.Warning,
        "A term is not translated as the glossary says.",
        "Readers meet one thing under several names and take it for several things.",
        "Use the glossary's term, or add another form of it to terms.translate in procedures.yml.",
        new("Open the ticket. (ticket = Anfrage)", "Öffnen Sie das Ticket."))
    {
        Messages = [Differs],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (context.Terms.IsEmpty) yield break;
        var terms = context.Terms.Select(t => (Term: t, Source: SourceNames(t, set))).ToImmutableArray();
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { Text.IsEmpty: false, IsIncluded: false } reference, Translation: { IsIncluded: false } translation }) continue;
                foreach (var (term, source) in terms)
                {
                    // A compound or another case keeps the name: Supportanfrage, Anfragen.
                    var names = term.In(version.Article.Locale);
                    if (names.IsEmpty || names.Any(n => translation.Content.Contains(n, StringComparison.OrdinalIgnoreCase))) continue;
                    var prose = context.Prose[reference].Text;
                    if (source.FirstOrDefault(s => HasTerm(prose, s)) is not { } found) continue;
                    yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, Differs, found, names[0]) with { Evidence = found };
                }
            }
        }
    }

    /// <summary>What the term is called in the version that the others are compared with.</summary>
    private static ImmutableArray<string> SourceNames(GlossaryTerm term, AlignedSet set) => term.In(set.Reference.Locale) is { IsEmpty: false } names ? names : [term.Name];

    /// <summary>Whether a text has the term as a word of its own, also in the plural of most languages.</summary>
    private static bool HasTerm(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + term.Length;
            if (end < text.Length && text[end] is 's' or 'S') end++;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
