using System.Collections.Frozen;
using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Coverage;
using ProcedureEngine.Consistency.Rules.Freshness;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency;

/// <summary>Applies all rules to the aligned versions of an article and reports each fault once.</summary>
public static class ConsistencyChecker
{
    /// <summary>Fewer units are too few to tell that two texts are different ones.</summary>
    private const int MinUnits = 10;

    /// <summary>Findings that follow from another one at the same place and are listed under it, by the rule that explains them.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Leads = ConsistencyRules.All.Select(r => r.Description).Where(d => !d.Leads.IsEmpty).ToFrozenDictionary(d => d.Name, d => d.Leads, StringComparer.Ordinal);

    /// <summary>Findings that only repeat another one at the same place, by the rule that has reported it.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Explains = ConsistencyRules.All.Select(r => r.Description).Where(d => !d.Explains.IsEmpty).ToFrozenDictionary(d => d.Name, d => d.Explains, StringComparer.Ordinal);

    /// <summary>The findings in one set by locale, line and rule: the same for the same input.</summary>
    public static ImmutableArray<Finding> Check(AlignedSet set, RuleContext context)
    {
        context = context with { Prose = new ProseOfUnits(context.Cancel) };
        var findings = new List<Finding>();
        foreach (var rule in ConsistencyRules.Coverage) Apply(rule, set, findings, context);

        // That the sources differ is reported better by which of them is old; the two forms of the hash name one source.
        var old = findings.Where(f => f.Rule == StaleTranslationRule.Name).Select(f => f.Locale).ToHashSet();
        var isCurrent = context.Source is { } source && set.Versions.All(v => v.Article.Provenance.SourceHash is not { } hash || source.Today.Contains(hash));
        findings.RemoveAll(f => f.Rule == MixedSourcesRule.Name && (isCurrent || old.Contains(f.Locale)));

        // A version in a wrong language differs in everything; that it is, is all there is to say.
        var wrong = findings.Where(f => f.Rule == WrongLanguageRule.Name).Select(f => f.Locale).ToHashSet();
        if (!wrong.Contains(set.Reference.Locale))
        {
            var rest = wrong.Count == 0 ? set : set with { Versions = set.Versions.RemoveAll(v => wrong.Contains(v.Article.Locale)) };
            if (context.ReferenceLocale is { } reference && rest.Articles.All(a => a.Locale != reference)) rest = rest with { Versions = rest.Versions.RemoveAll(v => !IsTranslation(v)) };
            var details = new List<Finding>();
            foreach (var rule in ConsistencyRules.Difference) Apply(rule, rest, details, context);
            if (details.Count > 0) Link(details, rest, context);
            details = MajorityFindings.Retell(rest, context, details);
            foreach (var rule in ConsistencyRules.Language) Apply(rule, rest, details, context);
            findings.AddRange(WithoutExplained(details));
        }

        return findings.Count == 0 ? [] : CauseNames.Name(set, FindingFingerprint.Name(Sorted(findings)));
    }

    /// <summary>
    /// Whether most of two versions are translations of each other. Without a source nothing says that they are: notes of each
    /// language's team may bear the same name.
    /// </summary>
    private static bool IsTranslation(AlignedVersion version) =>
        version.Pairs.Length < MinUnits || version.Pairs.Count(p => p is { Reference: not null, Translation: not null }) * 2 >= version.Pairs.Length;

    private static void Apply(IConsistencyRule rule, AlignedSet set, List<Finding> findings, RuleContext context)
    {
        context.Cancel.ThrowIfCancellationRequested();
        foreach (var finding in rule.Check(set, context))
        {
            context.Cancel.ThrowIfCancellationRequested();
            findings.Add(finding is { Confidence: < RuleThresholds.Doubtful, Severity: > Severity.Note } ? finding with { Severity = Severity.Note } : finding);
        }
    }

    /// <summary>Has differences that follow from another source of their version say so.</summary>
    private static void Link(List<Finding> details, AlignedSet set, RuleContext context)
    {
        var isExplained = StaleTranslationRule.Explained(set, context);
        var stale = OtherSources(set);
        for (var i = 0; i < details.Count; i++)
        {
            if (details[i].ConsequenceOf is null && isExplained(details[i])) details[i] = details[i] with { ConsequenceOf = StaleTranslationRule.Name };
            if (details[i].ConsequenceOf is null && stale.Contains(details[i].Locale)) details[i] = details[i] with { ConsequenceOf = MixedSourcesRule.Name };
        }
    }

    /// <summary>The versions whose source is another than the reference's.</summary>
    private static HashSet<Locale> OtherSources(AlignedSet set)
    {
        var source = set.Reference.Provenance.SourceHash;
        return MixedSourcesRule.Odd(set).IsEmpty || source is null
            ? []
            : set.Versions.Where(v => v.Article.Provenance.SourceHash is { } hash && !hash.Equals(source, StringComparison.OrdinalIgnoreCase)).Select(v => v.Article.Locale).ToHashSet();
    }

    private static IEnumerable<Finding> WithoutExplained(List<Finding> findings)
    {
        if (findings.Count == 0) yield break;
        var (reported, led) = (Causes(findings, Explains), Causes(findings, Leads));
        foreach (var finding in findings)
        {
            if (finding.At is null)
            {
                yield return finding;
                continue;
            }

            var place = (finding.Rule, finding.Locale, finding.At.Span);
            if (reported.ContainsKey(place)) continue;
            yield return finding.ConsequenceOf is null && led.TryGetValue(place, out var cause) ? finding with { ConsequenceOf = cause } : finding;
        }
    }

    /// <summary>For a rule at a place the rule whose finding there explains it.</summary>
    private static Dictionary<(string Rule, Locale Locale, SourceSpan Place), string> Causes(List<Finding> findings, FrozenDictionary<string, ImmutableArray<string>> table)
    {
        var causes = new Dictionary<(string Rule, Locale Locale, SourceSpan Place), string>();
        foreach (var finding in findings)
        {
            if (finding.At is null || !table.TryGetValue(finding.Rule, out var rules)) continue;
            foreach (var rule in rules) causes.TryAdd((rule, finding.Locale, finding.At.Span), finding.Rule);
        }

        return causes;
    }

    private static ImmutableArray<Finding> Sorted(List<Finding> findings) =>
    [
        .. findings
            .OrderBy(f => f.Locale.Tag, StringComparer.Ordinal)
            .ThenBy(f => f.At?.Span.Line ?? 0)
            .ThenBy(f => f.At?.Span.Column ?? 0)
            .ThenBy(f => f.Reference?.Span.Line ?? 0)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Message.Key, StringComparer.Ordinal)
            .ThenBy(f => string.Join('\n', f.Arguments), StringComparer.Ordinal),
    ];
}
