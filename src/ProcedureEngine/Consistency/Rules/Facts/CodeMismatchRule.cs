using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Code that differs: commands, values and names are the same in every language.</summary>
public sealed class CodeMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: examples in code are translated now and then.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "code-mismatch";

    /// <summary>Code differs: in the reference, in the translation.</summary>
    public static FindingMessage Changed { get; } = new("code-changed", "Code differs: {expected} became {found}.") { Opposite = "code-changed", Notice = ReaderNotice.OtherCode };

    /// <summary>Code is missing.</summary>
    public static FindingMessage Lost { get; } = new("code-lost", "The code {code} is missing.") { Opposite = "code-extra", Notice = ReaderNotice.OtherCode };

    /// <summary>Code that only the translation has.</summary>
    public static FindingMessage Extra { get; } = new("code-extra", "The code {code} stands only here.") { Opposite = "code-lost", Notice = ReaderNotice.OtherCode };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different code", IssueType.InconsistentEntities, Severity.Warning,
        "Code is missing, is new, or differs.",
        "A command that was translated or cut does not run.",
        "Copy the code from the source.",
        new("Enter `ipconfig /flushdns`.", "Geben Sie `ipconfig` ein."))
    {
        Messages = [Changed, Lost, Extra],
        Explains = [NumberMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => IsProse(u, set) ? [] : u.Evidence.Code, IsSame))
            {
                var (message, arguments) = (lost.Count, extra.Count) switch
                {
                    (> 0, > 0) => (Changed, new[] { Shown(lost), Shown(extra) }),
                    (> 0, _) => (Lost, [Shown(lost)]),
                    _ => (Extra, [Shown(extra)]),
                };
                yield return NewFinding.Of(Description, set, version, pair, pair.Confidence * Share, message, arguments) with { Evidence = $"{Shown(lost)} ≠ {Shown(extra)}" };
            }
        }
    }

    /// <summary>A paragraph that was indented too far is code to Markdown and prose to its author.</summary>
    private static bool IsProse(Unit unit, AlignedSet set)
    {
        if (unit.Block is not CodeBlock { Language: null }) return false;
        var count = new LanguageCount();
        count.Add(unit.Content);
        return set.Articles.Any(a => count.Of(a.Locale.Language) is >= 3 and var known && known * 5 >= count.Words);
    }

    private static string Shown(List<string> code) => NewFinding.Excerpt(Multiset.Join(code));

    private static bool IsSame(string a, string b) => Code(a) == Code(b);

    /// <summary>White space, typographic quotes and dashes, comments and what stands in for the reader's own value (<c>&lt;name&gt;</c>) may differ.</summary>
    private static string Code(string text)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith('#'));
        var code = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var c in string.Concat(lines))
        {
            if (c is '<' or '{') depth++;
            else if (c is '>' or '}') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsWhiteSpace(c)) code.Append(c switch { '“' or '”' or '„' or '‘' or '’' or '\'' => '"', '–' or '—' => '-', _ => char.ToLowerInvariant(c) });
        }

        return code.ToString();
    }
}
