using System.Collections.Frozen;
using System.Collections.Immutable;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Texts;

/// <summary>
/// The texts about findings: a message by its own key (<c>missing-step</c>), of a rule <c>rule.NAME.name</c>, <c>.what</c>, <c>.why</c>
/// and <c>.fix</c>, of a category <c>category.NAME</c>. The English ones are those of the rules; <c>FindingText.{language}.resx</c> translates them.
/// </summary>
public static class FindingText
{
    private static readonly ImmutableArray<RuleDescription> Rules = [.. ConsistencyRules.All.Select(r => r.Description)];

    private static readonly FrozenDictionary<string, FindingMessage> Messages = Rules.SelectMany(r => r.Messages).ToFrozenDictionary(m => m.Key, StringComparer.Ordinal);

    /// <summary>All texts in English, as the rules have them: messages with named placeholders.</summary>
    public static FrozenDictionary<string, string> English { get; } =
        Rules.SelectMany(r => new[] { (Name(r.Name), r.Title), (What(r.Name), r.Summary), (Why(r.Name), r.Why), (Fix(r.Name), r.Fix) })
            .Concat(Rules.Select(r => r.Issue).Distinct().Select(i => (Category(i.Name), i.English)))
            .Concat(Messages.Values.Select(m => (m.Key, m.English)))
            .ToFrozenDictionary(t => t.Item1, t => t.Item2, StringComparer.Ordinal);

    /// <summary>The key of a rule's name: what a finding of it is called, such as "Missing step".</summary>
    public static string Name(string rule) => $"rule.{rule}.name";

    /// <summary>The key of what a rule finds, one sentence.</summary>
    public static string What(string rule) => $"rule.{rule}.what";

    /// <summary>The key of why that matters, one sentence.</summary>
    public static string Why(string rule) => $"rule.{rule}.why";

    /// <summary>The key of what to do about it, one sentence.</summary>
    public static string Fix(string rule) => $"rule.{rule}.fix";

    /// <summary>The key of a category's name.</summary>
    public static string Category(string category) => $"category.{category}";

    /// <summary>A finding's message as one plain sentence in the texts' language.</summary>
    public static string Message(UiText text, Finding finding) => text.Format(finding.Message.Key, [.. finding.Arguments.AsSpan()]);

    /// <summary>A text as pages and <see cref="UiText"/> fill it: a message's named placeholders become numbers.</summary>
    internal static string ToComposite(string key, string text) => Messages.TryGetValue(key, out var message) ? message.ToComposite(text) : text;
}
