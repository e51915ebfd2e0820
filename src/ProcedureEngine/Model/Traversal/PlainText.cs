using System.Collections.Immutable;
using System.Text;

namespace ProcedureEngine.Model.Traversal;

/// <summary>The words of a piece of the model, as a reader sees them, without markup.</summary>
public static class PlainText
{
    /// <summary>The text of a line: labels, code and link texts included, images by their alternative text, line breaks as spaces; of a bilingual segment the translation.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [Text only]) return only.Value;
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    /// <summary>The text of blocks, one line a paragraph, item or cell; what is nested included.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        BlockWalk.EachLine(blocks, line =>
        {
            if (text.Length > 0) text.Append('\n');
            Append(text, line);
        });
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text t: text.Append(t.Value); break;
                case Emphasis e: Append(text, e.Content); break;
                case UiLabel l: Append(text, l.Content); text.Append(l.Trailing); break;
                case CodeSpan c: text.Append(c.Value); break;
                case KeyboardKey k: text.Append(k.Value); break;
                case Link l: Append(text, l.Content); break;
                case Image i: text.Append(i.AlternativeText); break;
                case LineBreak: text.Append(' '); break;
                case Segment s: Append(text, s.Target); break;
                case IncludedText i: Append(text, i.Content); break;
                case Anchor or FootnoteReference: break;
            }
        }
    }
}
