using System.Collections.Immutable;
using ProcedureEngine.Alignment;
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
                        Evidence = $"{change.Here} ≠ {change.Elsewhere}",
                    };
                }
            }
        }
    }

    /// <summary>A label that is linked with one that elsewhere stands for another label, where that other label is not in the unit.</summary>
    private static (string Label, string Here, string Elsewhere)? Changed(ImmutableArray<string> a, ImmutableArray<string> b, LabelLexicon lexicon, Dictionary<int, ImmutableArray<int>>? words)
    {
        if (a.IsEmpty) return null;
        var (reference, translation) = (Keys(a), Keys(b));
        foreach (var (label, here) in LabelLinks.Of(reference, translation, (x, y) => Share(lexicon.Translations(x), y) + Likeness(x, y, words)))
        {
            if (label == here || label.Length < 2 || here.Length < 2 || Likeness(label, here, words) > 0.25) continue;
            var known = lexicon.Translations(label);
            if (CountOf(known, here) > 1) continue;
            var usual = known.FirstOrDefault(k => k.Label != here && k.Count >= 2).Label;
            var owner = lexicon.Sources(here).FirstOrDefault(s => s.Label != label && (s.Count >= 2 || Likeness(s.Label, here, words) >= 0.5)).Label;
            if (owner is null || reference.Contains(owner)) continue;
            if (usual is not null && (translation.Contains(usual) || Likeness(usual, here, null) > 0.4)) continue;
            return (a[Array.IndexOf(reference, label)], b[Array.IndexOf(translation, here)], usual ?? $"({owner})");
        }

        return null;
    }

    private static string[] Keys(ImmutableArray<string> labels) => [.. labels.Select(l => l.Trim().ToLowerInvariant())];

    private static int CountOf(ImmutableArray<(string Label, int Count)> labels, string label)
    {
        foreach (var (known, count) in labels)
        {
            if (known == label) return count;
        }

        return 0;
    }

    private static double Share(ImmutableArray<(string Label, int Count)> labels, string label)
    {
        var total = labels.Sum(l => l.Count);
        return total == 0 ? 0 : (double)CountOf(labels, label) / total;
    }

    private static double Likeness(string x, string y, Dictionary<int, ImmutableArray<int>>? words) => x == y ? 1 : WordIndex.Overlap(WordIndex.Of(x, words), WordIndex.Of(y, null));
}
