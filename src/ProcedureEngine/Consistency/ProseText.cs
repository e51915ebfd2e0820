using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency;

/// <summary>The words of a unit, with what is not prose taken out: each such piece becomes one <see cref="Mask"/> character.</summary>
internal static class ProseText
{
    /// <summary>Stands for what was taken out (U+FFFC, object replacement character).</summary>
    public const char Mask = '\uFFFC';

    /// <summary>What a translator writes: labels and link texts included; without code, images and included text.</summary>
    public static string Words(Unit unit)
    {
        var text = new StringBuilder(unit.Content.Length);
        Append(text, unit.Text, proseOnly: false);
        return text.ToString();
    }

    /// <summary>What must be in the language of the version: besides, without labels, link texts, italics (messages, titles) and quoted text.</summary>
    public static string ProseOnly(Unit unit)
    {
        var text = new StringBuilder(unit.Content.Length);
        Append(text, unit.Text, proseOnly: true);
        MaskQuotes(text);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content, bool proseOnly)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text t: text.Append(t.Value); break;
                case LineBreak: text.Append(' '); break;
                case Anchor or FootnoteReference: break;
                case Segment s: Append(text, s.Target, proseOnly); break;
                case Emphasis { Kind: EmphasisKind.Italic } when proseOnly: text.Append(Mask); break;
                case Emphasis e: Append(text, e.Content, proseOnly); break;
                case UiLabel l when !proseOnly:
                    Append(text, l.Content, proseOnly);
                    text.Append(l.Trailing);
                    break;
                case Link l when !proseOnly: Append(text, l.Content, proseOnly); break;
                case UiLabel l: text.Append(Mask).Append(l.Trailing); break;
                default: text.Append(Mask); break;
            }
        }
    }

    /// <summary>Quoted text is what a screen says, in whatever language the screen is.</summary>
    private static void MaskQuotes(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '"' => "\"", '„' => "“”\"", '“' => "”“", '”' => "”", '«' => "»", '»' => "«", '‘' => "’", '‚' => "‘’", _ => null };
            if (close is null) continue;
            for (var k = i + 1; k < text.Length && k < i + 400; k++)
            {
                if (!close.Contains(text[k], StringComparison.Ordinal)) continue;
                text.Remove(i, k - i + 1).Insert(i, Mask);
                break;
            }
        }
    }
}
