using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Coverage;

/// <summary>An article that the reference locale does not have: its source was removed, renamed, or never there.</summary>
public sealed class OrphanArticleRule : IConsistencyRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "orphan-article", "addition", Severity.Warning,
        "The article has no source.",
        "Nobody keeps it up to date: readers are told how things were when its source was removed or renamed.",
        "Remove the article, or give it the name that its source has now.",
        new("–", "de/network/vpn.md"));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (context.ReferenceLocale is not { } reference || set.Articles.Any(a => a.Locale == reference)) yield break;
        foreach (var article in set.Articles)
        {
            yield return NewFinding.Of(Description, set, article, 1, FindingMessages.OrphanArticle, reference.Tag) with { Reference = null };
        }
    }
}
