using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>UI labels that a language calls now one thing, now another: each with the first place of its odd name. Immutable.</summary>
public sealed class LabelConflicts
{
    /// <summary>A label that was seen less often says nothing about what it is usually called.</summary>
    private const int MinUses = 6;

    /// <summary>A name used once is reported at its place, by label-mismatch.</summary>
    private const int MinOddUses = 2;

    private readonly Dictionary<(ArticleKey Article, Locale Locale), List<LabelConflict>> conflicts = [];

    private LabelConflicts()
    {
    }

    /// <summary>No conflicts.</summary>
    public static LabelConflicts None { get; } = new();

    /// <summary>The conflicts of a corpus; a label and locale has one at most.</summary>
    /// <param name="sets">The corpus, in an order that does not change.</param>
    /// <param name="reference">The locale of the source: without one it is one translation's word against another's, and nothing is reported.</param>
    /// <param name="lexicon">What was learnt from the corpus.</param>
    public static LabelConflicts Of(IEnumerable<AlignedSet> sets, Locale? reference, Lexicon lexicon)
    {
        if (reference is null) return None;
        var open = new Dictionary<Locale, Dictionary<string, LabelConflict>>();
        foreach (var set in sets)
        {
            if (set.Reference.Locale != reference) continue;
            foreach (var version in set.Versions)
            {
                var locale = version.Article.Locale;
                if (!open.TryGetValue(locale, out var odd)) open[locale] = odd = OddNames(lexicon.Labels(reference.Tag, locale.Tag));
                if (odd.Count > 0) Count(set, version, odd);
            }
        }

        var found = new LabelConflicts();
        foreach (var (locale, labels) in open)
        {
            foreach (var conflict in labels.Values)
            {
                if (conflict is not { Seen: >= MinOddUses, Article: { } article }) continue;
                var place = (article, locale);
                if (!found.conflicts.TryGetValue(place, out var list)) found.conflicts[place] = list = [];
                list.Add(conflict);
            }
        }

        return found;
    }

    /// <summary>The conflicts that are reported in a version of an article.</summary>
    internal IReadOnlyList<LabelConflict> In(ArticleKey article, Locale locale) => conflicts.GetValueOrDefault((article, locale)) ?? [];

    /// <summary>Counts the odd names that stand where the label stands: in units of several labels, one is easily taken for another.</summary>
    private static void Count(AlignedSet set, AlignedVersion version, Dictionary<string, LabelConflict> open)
    {
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: { IsEmpty: false } a }, Translation.Evidence.Labels: var b, Confidence: >= RuleThresholds.ComparablePair } || a.Length != b.Length) continue;
            for (var i = 0; i < a.Length; i++)
            {
                var key = LabelLexicon.Key(a[i]);
                if (!open.TryGetValue(key, out var conflict) || LabelLexicon.Key(b[i]) != LabelLexicon.Key(conflict.Odd.Label)) continue;

                // What the reference says itself beside the label is a value, not the label's name.
                if (pair.Reference.Content.Contains(conflict.Odd.Label, StringComparison.OrdinalIgnoreCase)) continue;
                open[key] = conflict.Seen == 0
                    ? conflict with { Article = set.Key, Pair = pair, Label = a[i].Trim(), Seen = 1 }
                    : conflict with { Seen = conflict.Seen + 1 };
            }
        }
    }

    private static Dictionary<string, LabelConflict> OddNames(LabelLexicon lexicon)
    {
        var likeness = new LabelLikeness(null);
        var odd = new Dictionary<string, LabelConflict>(StringComparer.Ordinal);
        foreach (var label in lexicon.Labels)
        {
            if (OddName(label, lexicon, likeness) is { } conflict) odd[label] = conflict;
        }

        return odd;
    }

    /// <summary>Whether a label is another one in the plural of the source's language, or may be: <c>items</c>.</summary>
    private static bool IsPlural(string label, string one) =>
        label.StartsWith(one, StringComparison.Ordinal) ? label.AsSpan(one.Length) is "s" or "es" : one.EndsWith('y') && label.AsSpan().StartsWith(one.AsSpan(0, one.Length - 1)) && label.AsSpan(one.Length - 1) is "ies";

    private static LabelConflict? OddName(string label, LabelLexicon lexicon, LabelLikeness likeness)
    {
        var uses = lexicon.Translations(label);
        if (uses.Length < 2 || uses[1].Count < MinOddUses || uses[0].Count + uses[1].Count < MinUses) return null;
        foreach (var use in uses.AsSpan()[1..])
        {
            if (use.Count < MinOddUses) break;

            // Inflected forms ("Bestellung", "Bestellungen") are one name; so is a name in a longer one ("Feld Name").
            if (likeness.Within(uses[0].Label, use.Label) >= LabelThresholds.SameName || uses[0].Label.Contains(use.Label, StringComparison.Ordinal) || use.Label.Contains(uses[0].Label, StringComparison.Ordinal)) continue;

            // What stands for another label more often was only beside this one; one and many of a thing are no two labels.
            if ((lexicon.Sources(use.Label)[0].Label is var owner && owner != label && !IsPlural(owner, label) && !IsPlural(label, owner)) || WordLanguages.Of(use.Label).StopWord != 0) continue;
            return new LabelConflict(uses[0] with { Label = lexicon.Written(uses[0].Label) }, use with { Label = lexicon.Written(use.Label) });
        }

        return null;
    }
}
