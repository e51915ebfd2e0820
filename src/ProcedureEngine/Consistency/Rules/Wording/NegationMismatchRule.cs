using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;

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
        // Two translations may each have turned the source's sentence round; only the source itself is a clear witness.
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
                // What the translation denies in a label or a quotation is denied.
                if (lost is not null && Denials(ProseText.Words(pair.Translation!), to).Count > Denials(b.Text, to).Count) lost = null;
                if (lost is not null) yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * LostShare, Lost, lost) with { Evidence = lost, Severity = isClear && isFromSource ? Severity.Warning : Severity.Note };
                else if (added is not null) yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * AddedShare, Added, added) with { Evidence = added, Severity = Severity.Note };
            }
        }
    }

    /// <summary>What one of two texts denies and the other does not, and whether it can hardly be worded so.</summary>
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

    private static (string? Lost, string? Added, bool IsClear) Judge(Denial x, Denial y)
    {
        // What denies halfway in both has its counterpart there and stands in for nothing.
        if (x.Words.Count > y.Words.Count + Math.Max(0, y.Half - x.Half))
        {
            // "Not unless" is "only when": the same with a limit.
            if (x.IsBounded && y.IsLimited) return (null, null, false);
            // And what is bounded or left open can be said the other way round: "isn't greater" is "at most", "might not be right" is "may differ",
            // "never changes" is "stays always the same".
            return (x.Words[0], null, y.Words.Count + x.Half + y.Half == 0 && !(x.IsBounded || x.IsLimited || x.IsHedged || y.IsLimited || y.IsHedged || (y.IsAlways && !x.IsAlways)));
        }

        // What is denied once for two things in one language ("no A or B") is denied for each in another ("no A and no B").
        if (x.Words.Count > 0 || y.Words.Count <= x.Half || (x.IsLimited && y.IsBounded)) return (null, null, false);
        return (null, y.Words[0], false);
    }

    private static bool IsHalf(ReadOnlySpan<char> word, NegationVocabulary negation)
    {
        foreach (var whole in negation.WholePrefixes)
        {
            if (word.StartsWith(whole, StringComparison.OrdinalIgnoreCase)) return false;
        }

        foreach (var prefix in negation.HalfPrefixes)
        {
            if ((word.Length >= prefix.Length + 3 || prefix.Length >= 6) && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var suffix in negation.HalfSuffixes)
        {
            if (word.Length >= suffix.Length + 4 && word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static Denial Count(string text, Language language)
    {
        var negation = language.Negation;
        var denial = new Denial(Denials(text, language));
        var rest = text.AsSpan();
        while (NextWord(ref rest, out var word))
        {
            if (!negation.Words.Contains(word) && (negation.Half.Contains(word) || IsHalf(word, negation))) denial.Half++;
            denial.IsLimited |= negation.Limits.Contains(word);
            denial.IsBounded |= negation.Bounds.Contains(word);
            denial.IsHedged |= negation.Hedges.Contains(word);
            denial.IsAlways |= negation.Always.Contains(word);
        }

        return denial;
    }

    private static List<string> Denials(string text, Language language)
    {
        var negation = language.Negation;
        var denials = new List<string>();
        var rest = text.AsSpan();
        var before = rest[..0];
        var further = before;
        while (NextWord(ref rest, out var word))
        {
            var next = text[^(rest.Length + 1)];
            if (IsNumberSign(word, before, next, rest, language)) continue;
            if (negation.Words.Contains(word) && !(Touch(text, before, word) && IsOpen(word, before, further, rest.IsEmpty || next is not (' ' or '\u00A0'), negation)) && !IsUndenied(rest, negation)) denials.Add(word.ToString());
            further = before;
            before = word;
        }

        return denials;
    }

    /// <summary>Whether nothing but a space stands between two words of a text: in "X or Y not" a label may.</summary>
    private static bool Touch(string text, ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        text.AsSpan().Overlaps(before, out var first) && text.AsSpan().Overlaps(word, out var second) && second == first + before.Length + 1;

    /// <summary>Whether a denial leaves a question open: behind "or" at the end of a clause, and in "whether or not" and "is or isn't".</summary>
    private static bool IsOpen(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> further, bool isLast, NegationVocabulary negation) =>
        !before.IsEmpty && before.Equals(negation.Or, StringComparison.OrdinalIgnoreCase)
        && (isLast || negation.Whether.Contains(further) || (!further.IsEmpty && word.Length > further.Length && word.StartsWith(further, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the next word takes the denial out of the one before it: "no matter", "not only".</summary>
    private static bool IsUndenied(ReadOnlySpan<char> rest, NegationVocabulary negation) => NextWord(ref rest, out var next) && negation.Undenied.Contains(next);

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

    /// <summary>What a sentence denies, and what it has that may stand for a denial.</summary>
    /// <param name="words">The words that deny.</param>
    private sealed class Denial(List<string> words)
    {
        public List<string> Words { get; } = words;

        /// <summary>How many words deny halfway.</summary>
        public int Half { get; set; }

        /// <summary>Whether it says with a limit ("only", "at most") what others deny.</summary>
        public bool IsLimited { get; set; }

        /// <summary>Whether it has a word that sets a limit together with a denial: "unless", "than".</summary>
        public bool IsBounded { get; set; }

        /// <summary>Whether it leaves open if something is so.</summary>
        public bool IsHedged { get; set; }

        /// <summary>Whether it says "always".</summary>
        public bool IsAlways { get; set; }
    }
}
