using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Coverage;

/// <summary>An article that the reference locale does not have: its source was removed, renamed, or never there.</summary>
public sealed class OrphanArticleRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "orphan-article";

    /// <summary>The reference locale has no such article.</summary>
    public static FindingMessage NoSource { get; } = new("orphan-article", "The article has no version in {locale}, which it should be translated from.");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Article without a source", IssueType.Addition, Severity.Warning,
        "The article has no source.",
        "Nobody keeps it up to date: readers are told how things were when its source was removed or renamed.",
        "Remove the article, or give it the name that its source has now.",
        new("–", "de/network/vpn.md"))
    {
        Messages = [NoSource],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (context.ReferenceLocale is not { } reference || set.Articles.Any(a => a.Locale == reference)) yield break;
        foreach (var article in set.Articles)
        {
            yield return FindingFactory.Of(Description, set, article, 1, NoSource, reference.Tag) with { Reference = null };
        }
    }
}
