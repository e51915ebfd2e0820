using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Links, images and includes that differ between two units that say the same. Locale segments, moved hosts and parameters that choose a language make no difference.</summary>
public sealed class LinkMismatchRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "link-mismatch", "inconsistent-entities", Severity.Warning,
        "A link or include is missing, is new, or leads elsewhere, or an image is another one.",
        "The reader does not get to the page that the step needs.",
        "Link to the page that the source links to, in the language of the version where there is one.",
        new("[Download](https://example.com/v2)", "[Herunterladen](https://example.com/v1)"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => u.Evidence.Links.Concat(u.Evidence.Includes), LeadToTheSame))
            {
                var (message, arguments) = (lost.Count, extra.Count) switch
                {
                    (> 0, > 0) => (FindingMessages.LinkChanged, new[] { Multiset.Join(lost), Multiset.Join(extra) }),
                    (> 0, _) when lost.TrueForAll(l => pair.Reference!.Evidence.Includes.Contains(l)) => (FindingMessages.IncludeLost, [Multiset.Join(lost)]),
                    (> 0, _) => (FindingMessages.LinkLost, [Multiset.Join(lost)]),
                    _ => (FindingMessages.LinkExtra, [Multiset.Join(extra)]),
                };
                yield return NewFinding.Of(Description, set, version, pair, pair.Confidence * 0.95, message, arguments) with
                {
                    Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
                };
            }

            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => u.Evidence.Media, (a, b) => ShowTheSame(a, b, set.Reference.Locale, version.Article.Locale)))
            {
                // Fewer images than the reference has are told as missing.
                if (lost.Count == 0 || lost.Count > extra.Count) continue;
                yield return NewFinding.Of(Description, set, version, pair, pair.Confidence * 0.8, FindingMessages.MediaChanged, Multiset.Join(lost), Multiset.Join(extra)) with
                {
                    // The same picture in another format shows the same, unless it was forgotten when the other was made anew.
                    Severity = Path.GetFileNameWithoutExtension(lost[0]) == Path.GetFileNameWithoutExtension(extra[0]) ? Severity.Note : Severity.Warning,
                    Evidence = $"{Multiset.Join(lost)} ≠ {Multiset.Join(extra)}",
                };
            }
        }
    }

    /// <summary>A screenshot of each language's own screen bears the name of its language: <c>start.de.png</c>.</summary>
    private static bool ShowTheSame(string a, string b, Locale from, Locale to) =>
        a == b || WithoutLocale(a, from) == WithoutLocale(b, to);

    private static string WithoutLocale(string file, Locale locale)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        foreach (var tag in (ReadOnlySpan<string>)[locale.Tag.ToLowerInvariant(), locale.Language])
        {
            if (name.Length > tag.Length + 1 && name.EndsWith(tag, StringComparison.Ordinal) && name[^(tag.Length + 1)] is '-' or '_' or '.') return name[..^(tag.Length + 1)] + extension;
            if (name.Length > tag.Length + 1 && name.StartsWith(tag, StringComparison.Ordinal) && name[tag.Length] is '-' or '_' or '.') return name[(tag.Length + 1)..] + extension;
        }

        return file;
    }

    /// <summary>Anchors in translated headings differ, and one version may link by path where the other links by host.</summary>
    private static bool LeadToTheSame(string a, string b)
    {
        var (x, y) = (LinkTarget.WithoutFragment(a), LinkTarget.WithoutFragment(b));
        if (x == y) return true;
        if (a.StartsWith('#') && b.StartsWith('#')) return true;

        // A path relative to the file, and the same page by its path from the host.
        if (x.StartsWith('/') == y.StartsWith('/')) return false;
        var (m, n) = (LinkTarget.FileName(x), LinkTarget.FileName(y));
        return m == n && m.Length >= 8 && m.Contains('-', StringComparison.Ordinal);
    }
}
