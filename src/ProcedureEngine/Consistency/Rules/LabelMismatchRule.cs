using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Languages;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules;

/// <summary>UI labels that are missing or new, or that name something else: what a label is called elsewhere is learnt from the corpus.</summary>
public sealed class LabelMismatchRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "label-mismatch", "terminology", Severity.Warning,
        "A UI label is missing, is new, or is another one.",
        "The reader looks for a button that the screen does not have.",
        "Write the label as the screen shows it, in bold.");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var labels = context.Lexicon.Labels(set.Reference.Locale.Tag, version.Article.Locale.Tag);
            var words = context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag);
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { IsIncluded: false, Evidence.Labels: var a }, Translation.Evidence.Labels: var b } || pair.Confidence < 0.5) continue;
                if (a.Length != b.Length)
                {
                    // Bold text is lost and gained in many translations without harm: good to know, no more.
                    yield return Findings.Of(Description, set, version, pair, pair.Confidence * 0.6, FindingMessages.LabelCount, $"{a.Length}", $"{b.Length}") with
                    {
                        Severity = Severity.Note,
                        Evidence = $"{Multiset.Join(a)} ≠ {Multiset.Join(b)}",
                    };
                    continue;
                }

                if (Changed(a, b, labels, words) is { } change)
                {
                    yield return Findings.Of(Description, set, version, pair, pair.Confidence * 0.8, FindingMessages.LabelChanged, change.Label, change.Here, change.Elsewhere) with
                    {
                        // A label that is known for something else misleads; an unusual word for the right thing is a matter of terminology.
                        Severity = change.IsAnother && set.Reference.Locale == context.ReferenceLocale ? Severity.Warning : Severity.Note,
                        Evidence = $"{change.Here} ≠ {change.Elsewhere}",
                    };
                }
            }
        }
    }

    /// <summary>A label that is linked with one that elsewhere stands for another label, where that other label is not in the unit.</summary>
    private static (string Label, string Here, string Elsewhere, bool IsAnother)? Changed(ImmutableArray<string> a, ImmutableArray<string> b, LabelLexicon lexicon, Dictionary<int, ImmutableArray<int>>? words)
    {
        if (a.IsEmpty) return null;
        var (reference, translation) = (Keys(a), Keys(b));
        foreach (var (label, here) in LabelLinks.Of(reference, translation, (x, y) => Share(lexicon.Translations(x), y) + Likeness(x, y, words)))
        {
            if (label == here || label.Length < 2 || here.Length < 2 || IsFunctionWord(here)) continue;
            var known = lexicon.Translations(label);
            if (CountOf(known, here) > 1) continue;
            var usual = known.FirstOrDefault(k => k.Label != here && k.Count >= 2);
            if (usual.Label is not null && translation.Contains(usual.Label)) continue;
            var others = lexicon.Sources(here).Where(s => s.Label != label && !reference.Contains(s.Label) && Likeness(s.Label, label, null) < 0.5).ToList();
            var owner = others.FirstOrDefault(s => s.Count >= 2 || Likeness(s.Label, here, words) >= 0.5);

            // Two forms of one word ("Workflow", "Workflows") are two labels only where both are known well.
            var isAlike = Likeness(label, here, words) > 0.25 || (usual.Label is not null && Likeness(usual.Label, here, null) > 0.4);
            var isOther = isAlike
                ? usual.Count >= 3 && owner.Count >= 3
                : owner.Label is not null || (usual.Count >= 2 && others.Count > 0) || (usual.Count >= 3 && usual.Count * 3 >= (known.Sum(k => k.Count) - 1) * 2);
            if (!isOther) continue;
            return (a[Array.IndexOf(reference, label)], b[Array.IndexOf(translation, here)], usual.Label ?? $"({owner.Label})", owner.Label is not null || others.Count > 0);
        }

        return null;
    }

    /// <summary>Bold that slipped to "and" or "to" names nothing.</summary>
    private static bool IsFunctionWord(string label) => LanguageTables.StopWordBits(label) != 0;

    private static string[] Keys(ImmutableArray<string> labels) => [.. labels.Select(l => l.Trim().ToLowerInvariant())];

    private static int CountOf(ImmutableArray<LabelUse> labels, string label)
    {
        foreach (var (known, count) in labels)
        {
            if (known == label) return count;
        }

        return 0;
    }

    private static double Share(ImmutableArray<LabelUse> labels, string label)
    {
        var total = labels.Sum(l => l.Count);
        return total == 0 ? 0 : (double)CountOf(labels, label) / total;
    }

    private static double Likeness(string x, string y, Dictionary<int, ImmutableArray<int>>? words) =>
        x == y ? 1 : Math.Max(WordIndex.Overlap(WordIndex.Of(x, words), WordIndex.Of(y, null)), SpellingLikeness(x, y) is > 0.45 and var alike ? alike : 0);

    /// <summary>The share of letter pairs that two labels have in common (Dice): <c>reduced</c> and <c>redusert</c> are one word.</summary>
    private static double SpellingLikeness(string x, string y)
    {
        if (x.Length < 3 || y.Length < 3) return 0;
        var pairs = new List<(char, char)>(y.Length);
        for (var i = 1; i < y.Length; i++) pairs.Add((y[i - 1], y[i]));
        var shared = 0;
        for (var i = 1; i < x.Length; i++)
        {
            if (pairs.Remove((x[i - 1], x[i]))) shared++;
        }

        return 2.0 * shared / (x.Length + y.Length - 2);
    }
}
