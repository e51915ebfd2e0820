using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Markup;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Consistency.Rules.Terms;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Wording;

/// <summary>Sentences and headings in another language than the version's. Labels, code, titles of links, quotations and messages in italics may be in any language.</summary>
public sealed class UntranslatedTextRule : IConsistencyRule
{
    /// <summary>How sure a finding is: some texts are quoted on purpose.</summary>
    private const double Certainty = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "untranslated-text";

    /// <summary>Text was left in another language; its tag.</summary>
    public static FindingMessage Untranslated { get; } = new("untranslated", "The text is not translated ({language}).");

    /// <summary>So many stop words of another language, which the version's does not have, make a sentence suspicious.</summary>
    private const int MinForeignWords = 2;

    [ThreadStatic]
    private static LanguageCount? counter;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Untranslated text", IssueType.Untranslated, Severity.Warning,
        "Text was left in another language.",
        "The reader may not understand it, and trusts the rest less.",
        "Translate the text.",
        new("Sign out, and sign in again.", "Sign out, and sign in again."))
    {
        Messages = [Untranslated],
        Explains = [UntranslatedMetadataRule.Name, AlteredNameRule.Name, WrongTermRule.Name, OmittedTextRule.Name, AddedTextRule.Name, NegationMismatchRule.Name, LabelMismatchRule.Name, HeadingMismatchRule.Name, DamagedMarkupRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        // The languages that text may have been left in: those of the site, and English, which most software is written in.
        var languages = context.Locales.Select(l => l.Language).Append("en").Distinct().Where(l => KnownLanguages.For(l).StopWords.Count > 0).ToImmutableArray();
        var alone = new AlignedVersion(set.Reference, []);
        foreach (var unit in set.ReferenceUnits)
        {
            if (LanguageOf(unit, null, set.Reference.Locale, null, languages, context.Prose) is { } language) yield return Found(alone, new UnitPair(null, unit, 1), language);
        }

        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is null) continue;
                if (LanguageOf(pair.Translation, pair.Reference, version.Article.Locale, set.Reference.Locale, languages, context.Prose) is { } language) yield return Found(version, pair, language);
            }
        }

        Finding Found(AlignedVersion version, UnitPair pair, string language) =>
            FindingFactory.Of(Description, set, version, pair, Certainty, Untranslated, language) with
            {
                Evidence = FindingFactory.Excerpt(pair.Translation!.Content),

                // A licence that no article translates is worth a look, not a warning at each.
                Severity = context.UntranslatedTexts.Contains(version.Article.Locale, pair.Translation.Content) ? Severity.Note : Description.Severity,
            };
    }

    /// <summary>So many are a sentence, whatever the source says today.</summary>
    private const int ManyForeignWords = 5;

    /// <summary>Whether a text has most of a sentence's words.</summary>
    private static bool HasMostWords(string text, string sentence)
    {
        var (own, words) = (EvidenceCollector.WordsOf(text).Select(w => w.Key).ToHashSet(), EvidenceCollector.WordsOf(sentence));
        return words.Count(w => own.Contains(w.Key)) * 3 >= words.Length * 2;
    }

    /// <summary>Whether code stands inside words, which explains how a name came about: <c>`l`ess than or `e`qual</c>.</summary>
    private static bool IsCutByCode(string sentence)
    {
        var cuts = 0;
        for (var i = 0; i + 2 < sentence.Length; i++)
        {
            if (sentence[i] == ProseText.Mask && char.IsLower(sentence[i + 1]) && char.IsLower(sentence[i + 2])) cuts++;
        }

        return cuts > 1;
    }

    /// <summary>The language of a unit, or of a sentence in it, that is not in the version's; null where all of it is, or nobody can tell.</summary>
    private static string? LanguageOf(Unit unit, Unit? reference, Locale locale, Locale? from, ImmutableArray<string> languages, ProseOfUnits units)
    {
        if (unit.IsIncluded || unit.Kind is UnitKind.Code or UnitKind.Media || unit.Text.IsEmpty || KnownLanguages.For(locale) is not { StopWords.Count: > 0 } own) return null;
        var (prose, count) = units[unit];
        var isCopy = reference is not null && from is not null && from.Language != locale.Language && prose.Length > 8 && prose.AsSpan().Trim().SequenceEqual(units[reference].Text.AsSpan().Trim());
        if (isCopy && KnownLanguages.For(from!).StopWords.Count > 0
            && EvidenceCollector.WordsOf(prose).Count(w => !w.IsName) >= 3 && !IsCutByCode(prose) && count.Words >= 3 && count.LowerCaseWords * 2 >= count.Words && count.Of(from!.Language, own.Tag) >= 1 && count.Of(own.Tag, from.Language) == 0) return from.Language;

        // Where the whole has no words of another language, no sentence of it has.
        if (!languages.Any(l => l != own.Tag && count.Of(l, own.Tag) >= MinForeignWords)) return null;
        count = counter ??= new LanguageCount();
        foreach (var sentence in Sentences.Of(prose, own))
        {
            // A command that nobody marked as code.
            if (sentence.AsSpan().ContainsAny('$', '{')) continue;
            count.Clear();
            count.Add(sentence);
            if (count.Words < 4) continue;
            foreach (var language in languages)
            {
                if (language == own.Tag) continue;
                var (other, mine) = (count.Of(language, own.Tag), count.Of(own.Tag, language));
                if (other < MinForeignWords || mine * 5 > other || count.OnlyOf(language) < 1 || count.Of(language) * 5 < count.Words || IsCutByCode(sentence)) continue;

                // Neighbours such as Spanish and Portuguese share most small words: what is as much the version's own language is in it.
                if (language != from?.Language && language != "en" && count.Of(own.Tag) * 3 > count.Of(language)) continue;

                // What was left as it is in the source has its words; a phrase such as "out of the box" alone is only borrowed.
                if (reference is not null && language == from?.Language && count.Of(language) < ManyForeignWords && !HasMostWords(units[reference].Text, sentence)) continue;
                return language;
            }
        }

        return null;
    }
}
