using System.Collections.Frozen;
using System.Collections.Immutable;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Coverage;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Rules.Freshness;
using ProcedureEngine.Consistency.Rules.Markup;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Consistency.Rules.Terms;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency;

/// <summary>Every rule there is, in the order of the report.</summary>
public static class ConsistencyRules
{
    /// <summary>Rules about versions as a whole.</summary>
    internal static ImmutableArray<IConsistencyRule> Coverage { get; } =
    [
        new MissingArticleRule(),
        new OrphanArticleRule(),
        new WrongLanguageRule(),
        new StaleTranslationRule(),
        new MixedSourcesRule(),
    ];

    /// <summary>Rules that compare a version with the reference: what they find may follow from an older source.</summary>
    internal static ImmutableArray<IConsistencyRule> Difference { get; } =
    [
        new MissingSectionRule(),
        new ExtraSectionRule(),
        new HeadingMismatchRule(),
        new MissingStepRule(),
        new ExtraStepRule(),
        new MovedStepRule(),
        new MergedStepRule(),
        new BrokenListRule(),
        new ListKindRule(),
        new MissingParagraphRule(),
        new ExtraParagraphRule(),
        new AlertMismatchRule(),
        new MissingMediaRule(),
        new MissingTableRule(),
        new TableMismatchRule(),
        new NumberMismatchRule(),
        new LinkMismatchRule(),
        new BrokenAnchorRule(),
        new CodeMismatchRule(),
        new LabelMismatchRule(),
        new ContraryLabelRule(),
        new MenuOrderRule(),
        new OmittedTextRule(),
        new AddedTextRule(),
        new NegationMismatchRule(),
        new AlteredNameRule(),
        new WrongTermRule(),
    ];

    /// <summary>Rules about the text of a version, whatever its source.</summary>
    internal static ImmutableArray<IConsistencyRule> Language { get; } =
    [
        new UntranslatedTextRule(),
        new UntranslatedMetadataRule(),
        new SourceLeftoverRule(),
        new MixedAddressRule(),
        new DamagedMarkupRule(),
        new MisplacedMarkupRule(),
        new InconsistentLabelRule(),
    ];

    /// <summary>All rules.</summary>
    public static ImmutableArray<IConsistencyRule> All { get; } = [.. Coverage, .. Difference, .. Language];

    /// <summary>The name of the rule that a mistyped one most likely means; null where nothing is near.</summary>
    public static string? Nearest(string written) => NearestName.Of(written, All.Select(r => r.Description.Name));

    private static readonly FrozenDictionary<string, (RuleDescription Rule, FindingMessage Message)> Messages =
        All.Select(r => r.Description).SelectMany(d => d.Messages.Select(m => (Rule: d, Message: m))).ToFrozenDictionary(m => m.Message.Key, StringComparer.Ordinal);

    /// <summary>A message by its key, and the rule that says it; a <see cref="KeyNotFoundException"/> for a key that no rule has.</summary>
    internal static (RuleDescription Rule, FindingMessage Message) Saying(string key) => Messages[key];
}
