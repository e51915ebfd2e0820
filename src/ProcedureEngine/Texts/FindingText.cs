using System.Collections.Immutable;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Texts;

/// <summary>
/// The keys of <c>FindingText.resx</c>: a message by its own key (<c>missing-step</c>), of a rule <c>rule.NAME.name</c>,
/// <c>.what</c>, <c>.why</c> and <c>.fix</c>, of a category <c>category.NAME</c>.
/// </summary>
public static class FindingText
{
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
    public static string Message(UiText text, Finding finding) => text.Format(finding.MessageKey, [.. finding.Arguments.AsSpan()]);

    /// <summary>All keys that a rule needs.</summary>
    public static ImmutableArray<string> Of(RuleDescription rule) =>
        [Name(rule.Name), What(rule.Name), Why(rule.Name), Fix(rule.Name), Category(rule.Category)];
}
