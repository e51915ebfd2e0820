using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>The words of a unit, with what is not prose taken out: each such piece becomes one <see cref="Mask"/> character.</summary>
internal static class ProseText
{
    /// <summary>Stands for what was taken out (U+FFFC, object replacement character).</summary>
    public const char Mask = '\uFFFC';

    /// <summary>What a translator writes: labels and link texts included; without code, images and included text.</summary>
    public static string Words(Unit unit)
    {
        if (unit.Text is [Text only]) return only.Value;
        var text = Builder();
        Append(text, unit.Text, proseOnly: false);
        return text.ToString();
    }

    /// <summary>The same as <see cref="Words"/>, with the full stops inside labels and links hidden, so that they end no sentence; <see cref="Shown"/> brings them back.</summary>
    public static string ForSentences(Unit unit)
    {
        if (unit.Text is [Text only]) return only.Value;
        var text = Builder();
        Append(text, unit.Text, proseOnly: false, hideStops: true);
        return text.ToString();
    }

    /// <summary>What the images of a unit say in words, one after the other.</summary>
    public static string AlternativeTexts(Unit unit)
    {
        var text = new StringBuilder();
        Append(unit.Text);
        return text.ToString();

        void Append(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
            {
                switch (inline)
                {
                    case Image i: text.Append(i.AlternativeText).Append(' ').Append(Mask).Append(' '); break;
                    case Emphasis e: Append(e.Content); break;
                    case UiLabel l: Append(l.Content); break;
                    case Link l: Append(l.Content); break;
                    case Segment s: Append(s.Target); break;
                }
            }
        }
    }

    /// <summary>The text as a reader sees it.</summary>
    public static string Shown(string text) => text.Replace(HiddenStop, '.').Replace(HiddenQuestion, '?').Replace(HiddenCall, '!').Replace(Mask.ToString(), "…", StringComparison.Ordinal);

    /// <summary>What must be in the language of the version: besides, without labels, link texts, italics (messages, titles) and quoted text.</summary>
    public static string ProseOnly(Unit unit)
    {
        // Most units are one piece of text without quotes: then there is nothing to take out.
        if (unit.Text is [Text only] && !only.Value.AsSpan().ContainsAny(OpeningQuotes)) return only.Value;
        var text = Builder();
        Append(text, unit.Text, proseOnly: true);
        MaskQuotes(text);
        return text.ToString();
    }

    // Every rule asks for the prose of every unit: a builder for each thread serves them all.
    [ThreadStatic]
    private static StringBuilder? builder;

    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("\"„“”«»‘‚");

    private const char HiddenStop = '\uE000';
    private const char HiddenQuestion = '\uE001';
    private const char HiddenCall = '\uE002';

    private static StringBuilder Builder() => (builder ??= new StringBuilder(4096)).Clear();

    private static void Append(StringBuilder text, ImmutableArray<Inline> content, bool proseOnly, bool hideStops = false)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text t: text.Append(t.Value); break;
                case LineBreak: text.Append(' '); break;
                case Anchor or FootnoteReference: break;
                case Segment s: Append(text, s.Target, proseOnly, hideStops); break;
                case Emphasis { Kind: EmphasisKind.Italic } when proseOnly: text.Append(Mask); break;
                case Emphasis e: Append(text, e.Content, proseOnly, hideStops); break;
                case UiLabel l when !proseOnly:
                    AppendHidden(text, l.Content, hideStops);
                    text.Append(hideStops ? l.Trailing.Replace('!', HiddenCall).Replace('?', HiddenQuestion) : l.Trailing);
                    break;
                case Link l when !proseOnly: AppendHidden(text, l.Content, hideStops); break;
                case UiLabel l: text.Append(Mask).Append(l.Trailing); break;
                default: text.Append(Mask); break;
            }
        }
    }

    private static void AppendHidden(StringBuilder text, ImmutableArray<Inline> content, bool hideStops)
    {
        var start = text.Length;
        Append(text, content, proseOnly: false);
        if (!hideStops) return;

        // A link may hold a whole sentence: the mark at its end ends it.
        var length = Math.Max(0, text.Length - start - 1);
        text.Replace('.', HiddenStop, start, length).Replace('?', HiddenQuestion, start, length).Replace('!', HiddenCall, start, length);
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
