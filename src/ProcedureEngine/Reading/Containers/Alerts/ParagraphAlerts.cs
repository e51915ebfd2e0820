using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Labels;
using ProcedureEngine.Reading.Paragraphs;

namespace ProcedureEngine.Reading.Containers.Alerts;

/// <summary>Recognizes alerts that are written as a paragraph: <c>**Obs!** …</c>, <c>**Hinweis:** …</c>, <c>Note: …</c>.</summary>
internal static class ParagraphAlerts
{
    // With room for the white space before a mark.
    private static readonly int LongestWord = AlertWords.MaxLength + 2;

    private static readonly char[] EndMarks = [':', '!', '.', '：', '！', '。'];

    /// <summary>The alert that a paragraph is; null where it is none.</summary>
    public static Alert? Read(ImmutableArray<Inline> content, SourceSpan span, Locale locale) => content[0] switch
    {
        Emphasis { Kind: EmphasisKind.Strong or EmphasisKind.Italic } strong => ReadBold(strong, content, span, locale),
        Text text => ReadPlain(text.Value, content, span, locale),
        _ => null,
    };

    /// <summary>The alert that a quotation is: one that begins with the word (<c>&gt; **Note:** …</c>), or with a line of the word alone; null where it is none.</summary>
    public static Alert? InQuote(ImmutableArray<Block> blocks, SourceSpan span) => blocks switch
    {
        [Alert { Form: not AlertForm.Callout } alert, .. var rest] => alert with { Blocks = [.. alert.Blocks, .. rest], Span = span },
        [Paragraph { Content: [Emphasis { Kind: EmphasisKind.Strong } or UiLabel] } word, _, ..] when WordOf(word) is { } label && AlertWords.KindOf(label.TrimEnd(EndMarks)) is { } kind =>
            new Alert(kind, label, blocks.RemoveAt(0), AlertForm.Bold, span),
        _ => null,
    };

    private static string? WordOf(Paragraph paragraph)
    {
        var word = PlainText.Of(paragraph.Content).Trim();
        return word.Length <= LongestWord ? word : null;
    }

    private static Alert? ReadBold(Emphasis strong, ImmutableArray<Inline> content, SourceSpan span, Locale locale)
    {
        var word = PlainText.Of(strong.Content);
        if (word.Length > LongestWord + 2 || AlertWords.KindOf(word.Trim().TrimEnd(EndMarks)) is not { } kind) return null;

        var rest = content.RemoveAt(0);
        if (rest is [Text first, ..])
        {
            // "**Note**: …": the colon belongs to the word, wherever the bold ends.
            var colon = first.Value.TrimStart();
            if (colon is [':' or '：', ..] && !(word is [.., ':' or '：'])) (word, rest) = (word + colon[0], rest.SetItem(0, first with { Value = colon[1..] }));
        }

        // The word alone is a pseudo-heading, or the start of something else; a word that goes on as a sentence is a sentence.
        if (RunningText.IsBlank(rest)) return null;
        if (!(word.TrimEnd() is [.., ':' or '!' or '：' or '！']) && GoesOn(rest)) return null;
        return Create(kind, word.Trim(), rest, AlertForm.Bold, span, locale);
    }

    private static Alert? ReadPlain(string text, ImmutableArray<Inline> content, SourceSpan span, Locale locale)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestWord)).IndexOfAny([':', '!', '：', '！']);
        if (end <= 0 || AlertWords.KindOf(text[..end]) is not { } kind) return null;
        var rest = content.SetItem(0, (Text)content[0] with { Value = text[(end + 1)..] });
        return RunningText.IsBlank(rest) ? null : Create(kind, text[..(end + 1)].Trim(), rest, AlertForm.Plain, span, locale);
    }

    private static bool GoesOn(ImmutableArray<Inline> rest) =>
        rest[0] is Text text && text.Value.TrimStart() is { Length: > 0 } start && (char.IsLower(start[0]) || start[0] is ',' or ')');

    private static Alert Create(AlertKind kind, string label, ImmutableArray<Inline> rest, AlertForm form, SourceSpan span, Locale locale)
    {
        rest = RunningText.TrimStart(rest);
        while (rest is [LineBreak, _, ..]) rest = RunningText.TrimStart(rest.RemoveAt(0));
        return new Alert(kind, label, [new Paragraph(UiLabels.Mark(rest, locale), span)], form, span);
    }
}
