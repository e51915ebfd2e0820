using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency;

/// <summary>
/// Where no version is the source, the version that the others are compared with may itself be the odd one: what most versions
/// say alike against it is then one finding, about it. Steps are counted by <see cref="StepVotes"/>.
/// </summary>
internal static class MajorityFindings
{
    /// <summary>The findings on an article with what most versions say alike reported once, about the version that they are compared with.</summary>
    public static List<Finding> Retell(AlignedSet set, RuleContext context, List<Finding> findings)
    {
        var versions = set.Versions.Length + 1;
        if (versions < 3 || set.Reference.Locale == context.ReferenceLocale || findings.Count < 2) return findings;
        var gaps = new Lazy<Dictionary<(string Locale, SourceSpan Place), Gap>>(() => Gap.Of(set));
        var retold = new Dictionary<Finding, Finding?>(ReferenceEqualityComparer.Instance);
        foreach (var alike in findings.Where(f => f.Message.Opposite is not null).GroupBy(f => WhatItSays(f, gaps)))
        {
            if (alike.Key is { Place: null, Gap: null } || alike.DistinctBy(f => f.Locale).Count() * 2 <= versions) continue;
            foreach (var finding in alike) retold[finding] = null;
            retold[alike.First()] = FromTheOtherSide(set, alike.MaxBy(f => f.Confidence)!, gaps);
        }

        return retold.Count == 0 ? findings : [.. findings.Select(f => retold.TryGetValue(f, out var other) ? other : f).OfType<Finding>()];
    }

    /// <summary>What a finding says and where, without the version that it says it of.</summary>
    private static (FindingMessage Message, string Arguments, SourceSpan? Place, Gap? Gap) WhatItSays(Finding finding, Lazy<Dictionary<(string, SourceSpan), Gap>> gaps) => (
        finding.Message,
        finding.Message.QuotesTranslation ? "" : string.Join('\n', finding.Arguments),
        finding.Reference?.Span,
        finding is { Reference: null, At: { } at } && gaps.Value.TryGetValue((finding.Locale.Tag, at.Span), out var gap) ? gap : null);

    private static Finding FromTheOtherSide(AlignedSet set, Finding finding, Lazy<Dictionary<(string, SourceSpan), Gap>> gaps)
    {
        var (rule, opposite) = ConsistencyRules.Saying(finding.Message.Opposite!);
        return finding with
        {
            Rule = rule.Name,
            Category = rule.Category,
            Severity = rule.Name == finding.Rule ? finding.Severity : rule.Severity,
            Locale = set.Reference.Locale,
            At = finding.Reference ?? FindingFactory.Place(set.Reference, After(set, gaps.Value[(finding.Locale.Tag, finding.At!.Span)].Unit)),
            Reference = finding.At,
            Message = opposite,
            Arguments = [.. finding.Arguments.Reverse()],
            Evidence = string.Join(" ≠ ", finding.Evidence.Split(" ≠ ").Reverse()),
        };
    }

    /// <summary>The line before which something should stand that follows a unit of the version that the others are compared with.</summary>
    private static SourceSpan After(AlignedSet set, int unit)
    {
        var (line, column) = unit + 1 < set.ReferenceUnits.Length ? (set.ReferenceUnits[unit + 1].Span.Line, set.ReferenceUnits[unit + 1].Span.Column) : (set.Reference.Span.EndLine, 1);
        return new SourceSpan(line, column, line, column);
    }
}
