using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Links of a translation to a place in the same article that no heading and no anchor of it is called, nor the heading that one was translated from.</summary>
public sealed class BrokenAnchorRule : IConsistencyRule
{
    /// <summary>Raw HTML may have ids that are not read.</summary>
    private const double Certainty = 0.95;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "broken-anchor";

    /// <summary>A link leads to no place; its target.</summary>
    public static FindingMessage Nowhere { get; } = new("anchor-nowhere", "The link to {target} leads to no place of the article.");

    /// <summary>A link leads to no place, and it is known which is meant: target, the right target.</summary>
    public static FindingMessage Renamed { get; } = new("anchor-renamed", "The link to {found} leads to no place of the article; the heading is {expected}.");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Broken link to a place", IssueType.InconsistentEntities, Severity.Warning,
        "A link to a heading of the same article leads nowhere.",
        "The reader who follows it stays where they are.",
        "Write the anchor of the heading as this version has it, or that of the source.",
        new("[Prerequisites](#prerequisites)", "[Voraussetzungen](#vorraussetzungen)"))
    {
        Messages = [Nowhere, Renamed],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        ArticleAnchors? source = null;
        foreach (var version in set.Versions)
        {
            var anchors = ArticleAnchors.Of(set, version.Article);
            if (anchors.Links.All(l => anchors.Has(l.Name))) continue;
            source ??= ArticleAnchors.Of(set, set.Reference);
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is not { IsIncluded: false } unit) continue;
                var broken = NamesIn(unit).Where(n => !anchors.Has(n)).ToList();
                if (broken.Count == 0) continue;

                // What the link of the source leads to is meant, where both sentences have as many.
                var expected = pair.Reference is null ? [] : NamesIn(pair.Reference).ToList();
                var all = NamesIn(unit).ToList();
                foreach (var name in broken)
                {
                    var at = all.IndexOf(name);

                    // A place that the source does not have either is made by the site: an example that is shown, a part of the layout.
                    if (expected.Contains(name) && !source.Has(name)) continue;
                    var right = expected.Count == all.Count ? anchors.SlugOf(source.Canonical(expected[at])) : null;
                    yield return right is null
                        ? FindingFactory.Of(Description, set, version, pair, Certainty, Nowhere, "#" + name) with { Evidence = "#" + name }
                        : FindingFactory.Of(Description, set, version, pair, Certainty, Renamed, "#" + name, "#" + right) with { Evidence = $"#{name} ≠ #{right}" };
                }
            }
        }
    }

    private static IEnumerable<string> NamesIn(Unit unit) =>
        InlineWalk.Descendants(unit.Text).OfType<Link>().Where(l => l.Target is ['#', _, ..]).Select(l => ArticleAnchors.NameOf(l.Target)).OfType<string>();
}
