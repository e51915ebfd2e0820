using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Languages;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules;

/// <summary>A sentence that denies in one language and does not in the other. Works for languages whose denying words are known.</summary>
public sealed class NegationMismatchRule : IConsistencyRule
{
    private static readonly char[] Separators = [' ', '\u00A0', ',', '.', ';', ':', '(', ')', '/', '–', '"', '“', '”', '„', '!', '?', '\n', ProseText.Mask];

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "negation-mismatch", "mistranslation", Severity.Warning,
        "A sentence denies in one language and does not in the other.",
        "The reader may do the opposite of what is meant.",
        "Read both sentences and correct the wrong one.");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (LanguageTables.Find(set.Reference.Locale.Language) is not { Negations.Count: > 0 } from) yield break;
        foreach (var version in set.Versions)
        {
            if (LanguageTables.Find(version.Article.Locale.Language) is not { Negations.Count: > 0 } to) continue;
            foreach (var pair in version.Pairs)
            {
                if (!SentenceDifference.IsComparable(pair)) continue;
                var (lost, added) = Compare(ProseText.Words(pair.Reference!), ProseText.Words(pair.Translation!), from, to);
                if (lost is not null) yield return Findings.Of(Description, set, version, pair, pair.Confidence * 0.7, FindingMessages.NegationLost, lost) with { Evidence = lost };
                else if (added is not null) yield return Findings.Of(Description, set, version, pair, pair.Confidence * 0.6, FindingMessages.NegationAdded, added) with { Evidence = added };
            }
        }
    }

    private static (string? Lost, string? Added) Compare(string a, string b, LanguageTable from, LanguageTable to)
    {
        var (x, y) = (Count(a, from), Count(b, to));
        if (x.Denials.Count == y.Denials.Count) return (null, null);
        var (sentencesA, sentencesB) = (Sentences.Of(a, from), Sentences.Of(b, to));
        if (sentencesA.Length != sentencesB.Length || sentencesA.Length == 1) return Judge(x, y);
        for (var i = 0; i < sentencesA.Length; i++)
        {
            var found = Judge(Count(sentencesA[i], from), Count(sentencesB[i], to));
            if (found is not (null, null)) return found;
        }

        return (null, null);
    }

    private static (string? Lost, string? Added) Judge((List<string> Denials, int Half) x, (List<string> Denials, int Half) y)
    {
        if (x.Denials.Count > y.Denials.Count + y.Half) return (x.Denials[0], null);
        return y.Denials.Count > x.Denials.Count + x.Half ? (null, y.Denials[0]) : (null, null);
    }

    private static (List<string> Denials, int Half) Count(string text, LanguageTable table)
    {
        var denials = new List<string>();
        var half = 0;
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (table.Negations.Contains(word)) denials.Add(word);
            else if (table.HalfNegations.Contains(word)) half++;
        }

        return (denials, half);
    }
}
