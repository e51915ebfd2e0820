using System.Buffers;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Code;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Facts;

/// <summary>Code that differs: commands, values and names are the same in every language.</summary>
public sealed class CodeMismatchRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: examples in code are translated now and then.</summary>
    private const double Share = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "code-mismatch";

    /// <summary>Code differs: in the reference, in the translation.</summary>
    public static FindingMessage Changed { get; } = new("code-changed", "Code differs: {expected} became {found}.") { Opposite = "code-changed", Notice = ReaderNotice.OtherCode, Cause = new("code", "expected", "found") };

    /// <summary>Code is missing.</summary>
    public static FindingMessage Lost { get; } = new("code-lost", "The code {code} is missing.") { Opposite = "code-extra", Notice = ReaderNotice.OtherCode };

    /// <summary>Code that only the translation has.</summary>
    public static FindingMessage Extra { get; } = new("code-extra", "The code {code} stands only here.") { Opposite = "code-lost", Notice = ReaderNotice.OtherCode };

    /// <summary>A code block is missing; its code, shortened.</summary>
    public static FindingMessage BlockLost { get; } = new("code-block-lost", "A code block is missing: {code}") { Opposite = "code-block-extra", Notice = ReaderNotice.OtherCode };

    /// <summary>A code block that only the translation has; its code, shortened.</summary>
    public static FindingMessage BlockExtra { get; } = new("code-block-extra", "A code block stands only here: {code}") { Opposite = "code-block-lost", Notice = ReaderNotice.OtherCode };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Different code", IssueType.InconsistentEntities, Severity.Warning,
        "Code is missing, is new, or differs.",
        "A command that was translated or cut does not run.",
        "Copy the code from the source.",
        new("Enter `ipconfig /flushdns`.", "Geben Sie `ipconfig` ein."))
    {
        Messages = [Changed, Lost, Extra, BlockLost, BlockExtra],
        Explains = [NumberMismatchRule.Name],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var code = new ComparedCode(set, version);
            var translated = new TranslatedWords(set, version, code.Bare, context.Lexicon.Words(set.Reference.Locale.Tag, version.Article.Locale.Tag));
            foreach (var (pair, lost, extra) in code.Differences())
            {
                var (shownLost, shownExtra) = FindingFactory.Excerpts(code.Shown(lost), code.Shown(extra));
                var (message, arguments) = (lost.Count, extra.Count) switch
                {
                    (> 0, > 0) => (Changed, new[] { shownLost, shownExtra }),
                    (> 0, _) => (Lost, [shownLost]),
                    _ => (Extra, [shownExtra]),
                };
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, message, arguments) with
                {
                    // A translator who names what the source calls "it" adds no fact, and one who says a word or a name in words leaves none out.
                    // One word with a capital on both sides is mostly a button that nothing calls one.
                    // A reader's own name or value in the reader's own words runs as well as the source's.
                    Severity = translated.Explain(lost, extra) || (lost.Count > 0 && lost.Count == extra.Count && lost.TrueForAll(IsOneWord) && extra.TrueForAll(IsOneWord)) || (lost.Count == 0 && extra.TrueForAll(IsHarmless)) || (extra.Count == 0 && lost.TrueForAll(c => UnitEvidence.IsWordy(c) || (IsName(c) && !c.AsSpan().ContainsAnyInRange('0', '9')))) ? Severity.Note : Severity.Warning,
                    Evidence = $"{shownLost} ≠ {shownExtra}",
                };
            }

            foreach (var pair in code.LoneBlocks())
            {
                var text = FindingFactory.Excerpt((pair.Reference ?? pair.Translation)!.Content);
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * Share, pair.Translation is null ? BlockLost : BlockExtra, text) with { Evidence = text };
            }
        }
    }

    /// <summary>Whether code that only the translation has tells nobody to enter something: a name, words, a mark.</summary>
    private static bool IsHarmless(string code) => IsName(code) || UnitEvidence.IsWordy(code) || CodeText.HasForeignLetters(code) || !code.Any(char.IsLetterOrDigit);

    /// <summary>Whether code is a word with a capital: <c>Next</c>, but neither <c>GET</c> nor <c>DbContext</c>.</summary>
    private static bool IsOneWord(string code) => code.Length > 2 && char.IsUpper(code[0]) && code.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') is var at && (at < 0 || (code[at + 1] > 127 && code.Skip(1).All(char.IsLower)));

    /// <summary>Whether code is a single name, or an element without attributes, and no command or value.</summary>
    private static bool IsName(string code) => !(code.StartsWith('<') && code.EndsWith('>') ? code.AsSpan(1, code.Length - 2).TrimEnd('/').Trim() : code).ContainsAny(OfCommands);

    private static readonly SearchValues<char> OfCommands = SearchValues.Create(" \t\n/=-$|&;:<>{");
}
