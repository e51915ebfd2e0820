using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Paragraphs;

namespace ProcedureEngine.Reading.Lists;

/// <summary>Recognizes steps that are written as a paragraph with their number in words: <c>Step 6: Restart.</c>, <c>**Schritt 6** Starten Sie neu.</c></summary>
internal static class StepParagraphs
{
    // "999" with a noun before it and a colon behind it.
    private const int MaxPrefix = 40;

    /// <summary>The number and the instruction of such a paragraph; null where it is none.</summary>
    public static (int Number, ImmutableArray<Inline> Instruction)? Read(Paragraph paragraph, Locale locale)
    {
        if (paragraph.Content.IsEmpty || KnownLanguages.For(locale).Steps.Nouns is not { IsEmpty: false } nouns) return null;
        var first = paragraph.Content[0];
        var text = first switch
        {
            Text words => words.Value,
            Emphasis { Kind: EmphasisKind.Strong } strong => PlainText.Of(strong.Content),
            UiLabel label => PlainText.Of(label.Content) + label.Trailing,
            _ => "",
        };
        if (Prefix(text, nouns) is not var (number, length, isMarked)) return null;

        var rest = paragraph.Content.RemoveAt(0);
        if (length < text.Length) rest = rest.Insert(0, new Text(text[length..]) { Span = first.Span });
        if (!isMarked && first is not Text && rest is [Text next, ..] && next.Value.TrimStart() is [':' or '.' or '-' or '–' or '—', ..] marked) rest = rest.SetItem(0, next with { Value = marked[1..] });
        // "Step 6 is the last one" is a sentence.
        else if (!isMarked && first is Text) return null;
        rest = RunningText.TrimStart(rest);
        return RunningText.IsBlank(rest) ? null : (number, rest);
    }

    /// <summary>The number behind the noun that a text begins with, where what follows begins, and whether a colon or the like stands between.</summary>
    private static (int Number, int Length, bool IsMarked)? Prefix(string text, ImmutableArray<string> nouns)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, MaxPrefix));
        foreach (var noun in nouns)
        {
            if (!start.StartsWith(noun, StringComparison.OrdinalIgnoreCase)) continue;
            var at = noun.Length;
            if (at == start.Length || start[at] is not (' ' or '\u00A0')) continue;
            var digits = ++at;
            while (at < start.Length && char.IsAsciiDigit(start[at])) at++;
            if (at == digits || at - digits > 3) continue;
            var number = int.Parse(start[digits..at], NumberStyles.None, CultureInfo.InvariantCulture);
            if (at < start.Length && start[at] is ':' or '.' or ')') return (number, at + 1, true);
            if (at + 1 < start.Length && start[at] == ' ' && start[at + 1] is '-' or '–' or '—' or ':') return (number, at + 2, true);
            return at == text.Length || text[at] == ' ' ? (number, at, false) : null;
        }

        return null;
    }
}
