using System.Collections.Immutable;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Steps;

/// <summary>Tells what a step asks for, whether it may be left out, and when it applies, by its first words.</summary>
internal static class StepWords
{
    /// <summary>The step with what its words say.</summary>
    public static Step Describe(Step step, Locale locale)
    {
        if (step.Instruction.IsEmpty) return step;
        if (IsOnlyLink(step.Instruction)) return step with { Kind = StepKind.Reference };
        var language = KnownLanguages.For(locale).Steps;
        var text = PlainText.Of(step.Instruction).Trim();
        return step with
        {
            IsOptional = IsOptional(text, language),
            Condition = ConditionIn(text, language),
            Kind = StartsWithWord(text, language.Check) ? StepKind.Check : IsInformation(step, text, language) ? StepKind.Information : StepKind.Action,
            Result = ResultOf(step, text, language),
        };
    }

    /// <summary>When a line applies, by its first words; null where it always does, or in a language whose words are not known.</summary>
    public static Condition? ConditionOf(ImmutableArray<Inline> line, Locale locale) =>
        ConditionIn(PlainText.Of(line).Trim(), KnownLanguages.For(locale).Steps);

    /// <summary>A fact: it begins like a statement, and there is nothing to press or to fill in.</summary>
    private static bool IsInformation(Step step, string text, StepVocabulary language) =>
        StartsWithWord(text, language.Information) && !step.Instruction.Any(i => i is UiLabel { Role: UiRole.Button or UiRole.Field or UiRole.Value or UiRole.MenuItem }) && !text.EndsWith(':');

    /// <summary>The last sentence of the instruction, or the paragraph behind it, if it tells what happens.</summary>
    private static string? ResultOf(Step step, string text, StepVocabulary language)
    {
        if (step.Blocks is [Paragraph paragraph, ..] && PlainText.Of(paragraph.Content).Trim() is var next && IsResult(next, language)) return next;
        var start = text.TrimEnd('.', ' ').LastIndexOf(". ", StringComparison.Ordinal);
        return start > 0 && text[(start + 2)..].Trim() is var last && IsResult(last, language) ? last : null;
    }

    private static bool IsResult(string sentence, StepVocabulary language) =>
        sentence.Length < 200 && ConditionIn(sentence, language) is null && language.Result.Any(r => sentence.Contains(r, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line is a link and nothing else but punctuation.</summary>
    public static bool IsOnlyLink(ImmutableArray<Inline> content)
    {
        var links = 0;
        foreach (var inline in content)
        {
            if (inline is Link) links++;
            else if (inline is not Text text || text.Value.Any(char.IsLetterOrDigit)) return false;
        }

        return links > 0;
    }

    private static bool IsOptional(string text, StepVocabulary language)
    {
        var start = text.TrimStart('(', '[', '*', ' ');
        foreach (var word in language.Optional)
        {
            if (!start.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            // "Optional:", "(Optional)", "Optional," — but not "Optional features are listed below".
            if (start.Length > word.Length && start[word.Length] is ':' or ')' or ']' or ',' or '.') return true;
        }

        return false;
    }

    private static Condition? ConditionIn(string text, StepVocabulary language)
    {
        ConditionKind? kind = StartsWithWord(text, language.If) ? ConditionKind.If : StartsWithWord(text, language.When) ? ConditionKind.When : null;
        if (kind is null) return null;

        // All languages that we know put a comma behind a clause in front.
        var end = text.IndexOf(',', StringComparison.Ordinal);
        if (end < 0) return null;
        var clause = text[..end].Trim();
        return IsPurpose(clause, language) ? null : new Condition(kind.Value, clause);
    }

    private static bool IsPurpose(string clause, StepVocabulary language) =>
        language.PurposeStarts.Any(p => clause.StartsWith(p, StringComparison.OrdinalIgnoreCase)) || language.PurposeEnds.Any(p => clause.EndsWith(p, StringComparison.OrdinalIgnoreCase));

    private static bool StartsWithWord(string text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]))) return true;
        }

        return false;
    }
}
