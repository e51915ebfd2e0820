using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Lists;

/// <summary>Recognizes bold lines that stand for headings.</summary>
internal static class PseudoHeadings
{
    private const int MaxLength = 160;

    /// <summary>Whether a paragraph is nothing but one bold text that does not read as a sentence of its own.</summary>
    public static bool IsOne(Paragraph paragraph) => HeadingOf(paragraph) is not null;

    /// <summary>The heading's text without the bold; null where the paragraph is no heading.</summary>
    public static ImmutableArray<Inline>? HeadingOf(Paragraph paragraph)
    {
        ImmutableArray<Inline>? heading = null;
        foreach (var inline in paragraph.Content)
        {
            switch (inline)
            {
                case Text { Value: var value } when string.IsNullOrWhiteSpace(value) || value.Trim() == ":": break;
                case Anchor or LineBreak: break;
                case UiLabel label when heading is null && label.Trailing.Trim() is "" or ":":
                    heading = label.Trailing.Length == 0 ? label.Content : label.Content.Add(new Text(label.Trailing) { Span = label.Span });
                    break;
                case Emphasis { Kind: EmphasisKind.Strong } strong when heading is null: heading = strong.Content; break;
                default: return null;
            }
        }

        if (heading is not { } content || content.Any(i => i is Image)) return null;
        var text = PlainText.Of(content).TrimEnd();
        return text.Length is > 1 and <= MaxLength && text[^1] is not ('.' or '!' or ';' or ',') ? content : null;
    }
}
