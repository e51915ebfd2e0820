using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>A sentence that denies in one language and does not in the other. Works for languages whose denying words are known.</summary>
public sealed class NegationMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: a negation may be worded positively.</summary>
    private const double LostShare = 0.7;

    /// <summary>The share of the pair's own confidence that a finding keeps: translators word positive sentences negatively more often than the other way round.</summary>
    private const double AddedShare = 0.6;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "negation-mismatch";

    /// <summary>A negation is missing; its word.</summary>
    public static FindingMessage Lost { get; } = new("negation-lost", "The negation “{negation}” is missing: the text may say the opposite.") { Opposite = "negation-added", Notice = ReaderNotice.Opposite };

    /// <summary>A negation that only the translation has; its word.</summary>
    public static FindingMessage Added { get; } = new("negation-added", "The negation “{negation}” stands only here: the text may say the opposite.") { Opposite = "negation-lost", QuotesTranslation = true, Notice = ReaderNotice.Opposite };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different negation", IssueType.Mistranslation, Severity.Warning,
        "A sentence denies in one language and does not in the other.",
        "The reader may do the opposite of what is meant.",
        "Read both sentences and correct the wrong one.",
        new("Do not restart the computer.", "Starten Sie den Computer neu."))
    {
        Messages = [Lost, Added],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (KnownLanguages.For(set.Reference.Locale) is not { Negation.Words.Count: > 0 } from) yield break;
        // Two translations may each have turned the source's sentence round; only the source itself is a clear witness. And most
        // sentences can be turned round ("isn't greater", "is at most"), but hardly one that says what can't be done.
        var isFromSource = set.Reference.Locale == context.ReferenceLocale;
        foreach (var version in set.Versions)
        {
            if (KnownLanguages.For(version.Article.Locale) is not { Negation.Words.Count: > 0 } to) continue;
            foreach (var pair in version.Pairs)
            {
                if (!SentenceDifference.IsComparable(pair)) continue;
                var (a, b) = (context.Prose[pair.Reference!], context.Prose[pair.Translation!]);
                if (!a.Languages.Denies(from.Tag) && !b.Languages.Denies(to.Tag)) continue;
                var (lost, added, isClear) = Compare(a.Text, b.Text, from, to);
                if (lost is not null) yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LostShare, Lost, lost) with { Evidence = lost, Severity = isClear && isFromSource && from.Negation.Prohibitions.Contains(lost) ? Severity.Warning : Severity.Note };
                else if (added is not null) yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * AddedShare, Added, added) with { Evidence = added, Severity = Severity.Note };
            }
        }
    }

    private static (string? Lost, string? Added, bool IsClear) Compare(string a, string b, Language from, Language to)
    {
        if (Denials(a, from).Count == Denials(b, to).Count) return (null, null, false);
        var (sentencesA, sentencesB) = (Sentences.Of(a, from), Sentences.Of(b, to));
        if (sentencesA.Length != sentencesB.Length || sentencesA.Length == 1) return Judge(Count(a, from), Count(b, to));
        for (var i = 0; i < sentencesA.Length; i++)
        {
            var found = Judge(Count(sentencesA[i], from), Count(sentencesB[i], to));
            if (found is not (null, null, _)) return found;
        }

        return (null, null, false);
    }

    private static (string? Lost, string? Added, bool IsClear) Judge((List<string> Denials, int Half) x, (List<string> Denials, int Half) y)
    {
        // What denies halfway in both has its counterpart there and stands in for nothing.
        if (x.Denials.Count > y.Denials.Count + Math.Max(0, y.Half - x.Half)) return (x.Denials[0], null, x.Half + y.Half == 0);
        return y.Denials.Count > x.Denials.Count + x.Half ? (null, y.Denials[0], false) : (null, null, false);
    }

    private static bool IsHalf(ReadOnlySpan<char> word, Language language)
    {
        foreach (var prefix in language.Negation.HalfPrefixes)
        {
            if ((word.Length >= prefix.Length + 3 || prefix.Length >= 6) && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static (List<string> Denials, int Half) Count(string text, Language language)
    {
        var (denials, half) = (Denials(text, language), 0);
        var rest = text.AsSpan();
        while (NextWord(ref rest, out var word))
        {
            if (!language.Negation.Words.Contains(word) && (language.Negation.Half.Contains(word) || IsHalf(word, language))) half++;
        }

        return (denials, half);
    }

    private static List<string> Denials(string text, Language language)
    {
        var denials = new List<string>();
        var rest = text.AsSpan();
        var before = rest[..0];
        while (NextWord(ref rest, out var word))
        {
            if (IsNumberSign(word, before, text[^(rest.Length + 1)], rest, language)) continue;
            var isOpen = !before.IsEmpty && before.Equals(language.Negation.Or, StringComparison.OrdinalIgnoreCase);
            if (language.Negation.Words.Contains(word) && !isOpen) denials.Add(word.ToString());
            before = word;
        }

        return denials;
    }

    /// <summary>Whether a denying word stands for "number": "No. 5", "no. 5", and behind a name "the Vendor Order No is W-2".</summary>
    private static bool IsNumberSign(ReadOnlySpan<char> word, ReadOnlySpan<char> before, char next, ReadOnlySpan<char> rest, Language language)
    {
        var sign = language.Negation.NumberSign;
        if (!word.Equals(sign, StringComparison.OrdinalIgnoreCase)) return false;
        return word.SequenceEqual(sign)
            ? next == '.' || (before.Length > 0 && char.IsUpper(before[0]))
            : next == '.' && char.IsLower(word[0]) && rest.StartsWith(" ");
    }

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or ',' or '.' or ';' or ':' or '(' or ')' or '/' or '–' or '"' or '“' or '”' or '„' or '!' or '?' or '\n' or ProseText.Mask;

    private static bool NextWord(scoped ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        do
        {
            if (rest.IsEmpty)
            {
                word = default;
                return false;
            }

            var length = 0;
            while (length < rest.Length && !IsSeparator(rest[length])) length++;
            word = rest[..length];
            rest = length == rest.Length ? default : rest[(length + 1)..];
        }
        while (word.IsEmpty);
        return true;
    }
}
