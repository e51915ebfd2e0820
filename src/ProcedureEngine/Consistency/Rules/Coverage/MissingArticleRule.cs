using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Coverage;

/// <summary>A locale that lacks the article: that the reference locale has, or, without a reference locale, that most locales have.</summary>
public sealed class MissingArticleRule : IConsistencyRule
{
    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-article";

    /// <summary>The article has no version in a locale.</summary>
    public static FindingMessage Missing { get; } = new("missing-article", "The article has no version in {locale}.");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing article", IssueType.Omission, Severity.Warning,
        "The article has no version in a locale.",
        "Readers of that language find nothing, or an article in a language that they don't read.",
        "Have the article translated, or say under 'locales' in procedures.yml what is due in that language.",
        new("en/network/vpn.md", "–"))
    {
        Messages = [Missing],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var present = set.Articles.Select(a => a.Locale).ToHashSet();
        var isExpected = context.ReferenceLocale is { } reference
            ? present.Contains(reference)
            : present.Count >= 2 && present.Count * 2 > context.Locales.Length;
        if (!isExpected) yield break;

        foreach (var locale in context.Locales)
        {
            if (present.Contains(locale) || !context.IsDue(set.Key, locale)) continue;
            yield return new Finding
            {
                Rule = Description.Name,
                Severity = Description.Severity,
                Category = Description.Category,
                Confidence = 1,
                Article = set.Key,
                Locale = locale,
                Reference = FindingFactory.Place(set.Reference, FindingFactory.TitleOf(set.Reference)),
                Message = Missing,
                Arguments = [locale.Tag],
            };
        }
    }
}
