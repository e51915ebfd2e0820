using System.Collections.Immutable;
using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>
/// What has changed between two checks, by rule and locale; fingerprints decide. Findings that follow from others are not
/// counted, so that one step more in a source is one finding; but a finding that both checks have is the same, whether or not
/// it followed from another in one of them.
/// </summary>
public sealed class Trend
{
    private readonly Dictionary<(string Rule, string Locale), TrendCount> counts = [];

    /// <summary>Compares what a check found with what an earlier one did.</summary>
    /// <param name="earlier">The earlier check.</param>
    /// <param name="findings">The findings of today, with their fingerprints.</param>
    public Trend(EarlierReport earlier, IReadOnlyCollection<Finding> findings)
    {
        var today = findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (finding.ConsequenceOf is null) Add(finding.Rule, finding.Locale.Tag, earlier.Contains(finding.Fingerprint) ? new TrendCount(0, 0, 1) : new TrendCount(1, 0, 0));
        }

        foreach (var finding in earlier.Findings)
        {
            if (!finding.IsConsequence && !today.Contains(finding.Fingerprint)) Add(finding.Rule, finding.Locale, new TrendCount(0, 1, 0));
        }

        Changed = [.. counts.Where(c => c.Value.HasChanged).Select(c => c.Key.Rule).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The rules of which findings are new or gone, by name; also rules that there no longer are.</summary>
    public ImmutableArray<string> Changed { get; }

    /// <summary>All findings.</summary>
    public TrendCount Total => Sum(_ => true);

    /// <summary>Those of a rule.</summary>
    public TrendCount OfRule(string rule) => Sum(key => key.Rule == rule);

    /// <summary>Those on versions in a locale.</summary>
    public TrendCount InLocale(string locale) => Sum(key => key.Locale == locale);

    /// <summary>Those of a rule on versions in a locale.</summary>
    public TrendCount Of(string rule, string locale) => counts.GetValueOrDefault((rule, locale));

    private TrendCount Sum(Func<(string Rule, string Locale), bool> isMeant) =>
        counts.Where(c => isMeant(c.Key)).Aggregate(default(TrendCount), (sum, c) => sum + c.Value);

    private void Add(string rule, string locale, TrendCount count) => counts[(rule, locale)] = Of(rule, locale) + count;
}
