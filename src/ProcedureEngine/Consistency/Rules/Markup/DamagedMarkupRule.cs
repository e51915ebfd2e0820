using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Markup;

/// <summary>Markup that translation tools broke so that the reader sees it: asterisks, brackets of links, placeholders.</summary>
public sealed class DamagedMarkupRule : IConsistencyRule
{
    /// <summary>How sure a finding is: now and then text is about markup.</summary>
    private const double Certainty = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "damaged-markup";

    /// <summary>Markup that shows as text, with what stands around it.</summary>
    public static FindingMessage Stray { get; } = new("stray-markup", "Markup shows as text: {markup}");

    /// <summary>A placeholder of a translation tool that shows as text.</summary>
    public static FindingMessage LeakedPlaceholder { get; } = new("leaked-placeholder", "A placeholder of a translation tool shows as text: {placeholder}") { Cause = new("placeholder", "placeholder") };

    /// <summary>Link syntax that shows as text, with what stands around it.</summary>
    public static FindingMessage BrokenLink { get; } = new("broken-link-markup", "A link is broken and shows as text: {markup}");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Damaged markup", IssueType.Markup, Severity.Warning,
        "Markup is broken and shows as text.",
        "The reader sees asterisks and brackets instead of a label or a link.",
        "Close the bold text or the link as in the source.",
        new("Select **Next**.", "Wählen Sie **Weiter aus."))
    {
        Messages = [Stray, LeakedPlaceholder, BrokenLink],
        Explains = [LabelMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        var alone = new AlignedVersion(set.Reference, []);
        foreach (var unit in set.ReferenceUnits)
        {
            foreach (var finding in Check(set, alone, new UnitPair(null, unit, 1))) yield return finding;
        }

        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                foreach (var finding in Check(set, version, pair)) yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(AlignedSet set, AlignedVersion version, UnitPair pair)
    {
        if (pair.Translation is not { IsIncluded: false } unit || unit.Text.IsEmpty || !unit.Content.AsSpan().ContainsAny('*', '#', '[')) yield break;
        var text = PlainParts(unit.Text);
        var source = pair.Reference is null ? "" : PlainParts(pair.Reference.Text);
        if (IsStray(text) && Around(text, "**") is { } stray && !source.Contains("**", StringComparison.Ordinal)) yield return Found(Stray, stray);
        if (Placeholder(text) is { } leaked && !source.Contains(leaked, StringComparison.Ordinal)) yield return Found(LeakedPlaceholder, leaked);
        if ((Around(text, "](") ?? AroundLink(text) ?? Around(text, "[!INCLUDE") ?? Around(text, "[!include")) is { } link && !source.Contains("](", StringComparison.Ordinal) && !source.Contains("[!INCLUDE", StringComparison.OrdinalIgnoreCase)) yield return Found(BrokenLink, link);

        Finding Found(FindingMessage message, string evidence) => FindingFactory.Of(Description, set, version, pair, Certainty, message, evidence) with { Evidence = evidence };
    }

    /// <summary>The text outside of code.</summary>
    private static string PlainParts(ImmutableArray<Inline> content)
    {
        var text = new System.Text.StringBuilder();
        Append(content);
        return text.ToString();

        void Append(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case Text t: text.Append(t.Value); break;
                    case Emphasis e: Append(e.Content); break;
                    case UiLabel l: Append(l.Content); break;
                    case Link l: Append(l.Content); break;
                    case Segment s: Append(s.Target); break;
                    default: text.Append(ProseText.Mask); break;
                }
            }
        }
    }

    /// <summary>What <c>#A0</c>, <c>#A12</c> and the like look like.</summary>
    private static string? Placeholder(string text)
    {
        for (var i = text.IndexOf("#A", StringComparison.Ordinal); i >= 0; i = text.IndexOf("#A", i + 1, StringComparison.Ordinal))
        {
            var end = i + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end > i + 2 && (end == text.Length || !char.IsLetterOrDigit(text[end])) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) return text[i..end];
        }

        return null;
    }

    /// <summary>Two asterisks that touch a word, or that come in pairs, were meant as bold; <c>2 ** 8</c> was not.</summary>
    private static bool IsStray(string text)
    {
        var count = 0;
        for (var i = text.IndexOf("**", StringComparison.Ordinal); i >= 0; i = text.IndexOf("**", i + 2, StringComparison.Ordinal))
        {
            var end = i;
            while (end < text.Length && text[end] == '*') end++;
            var (before, after) = (i > 0 ? text[i - 1] : ' ', end < text.Length ? text[end] : ' ');
            var length = end - i;
            i = end - 2;

            // Asterisks that hide characters (186****1402), and an operator (base**n).
            if (length > 4 || (length > 2 && (char.IsDigit(before) || char.IsDigit(after)))) continue;
            if (char.IsAsciiLetterOrDigit(before) && (char.IsAsciiLetterOrDigit(after) || after == '(') && text.AsSpan(end).IndexOf("**") is var next && (next < 0 || IsOperator(text, end + next))) continue;
            count++;
            if (char.IsLetter(before) || char.IsLetter(after)) return true;
        }

        return count > 1;
    }

    private static bool IsOperator(string text, int at) =>
        at > 0 && at + 2 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && (char.IsAsciiLetterOrDigit(text[at + 2]) || text[at + 2] == '(');

    /// <summary>A link whose parts were torn apart (<c>[a] (/b)</c>): what stands in the brackets is an address, no remark.</summary>
    private static string? AroundLink(string text)
    {
        for (var at = text.IndexOf("] (", StringComparison.Ordinal); at >= 0; at = text.IndexOf("] (", at + 1, StringComparison.Ordinal))
        {
            var target = text.AsSpan(at + 3);
            if (target.StartsWith("http") || target.StartsWith("www.") || target.StartsWith("mailto:") || (!target.IsEmpty && target[0] is '/' or '#' or '.')) return Around(text, at, 3);
        }

        return null;
    }

    private static string? Around(string text, string marks)
    {
        var at = text.IndexOf(marks, StringComparison.Ordinal);
        return at < 0 ? null : Around(text, at, marks.Length);
    }

    private static string Around(string text, int at, int length) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + length + 20)].Trim();
}
