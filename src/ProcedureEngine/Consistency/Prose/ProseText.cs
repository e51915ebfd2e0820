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
        var prose = text.ToString();
        return prose.AsSpan().ContainsAny(OpeningQuotes) ? WithoutQuotes(prose) : prose;
    }

    // Every rule asks for the prose of every unit: a builder for each thread serves them all.
    [ThreadStatic]
    private static StringBuilder? builder;

    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("\"„“”«»‘‚");

    /// <summary>The longest quotation: what goes on for longer began with a mark that was never closed.</summary>
    private const int MostQuoted = 399;

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

    /// <summary>Quoted text is what a screen says, in whatever language the screen is. A mark that nothing closes soon is left as it is.</summary>
    private static string WithoutQuotes(string text)
    {
        var prose = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var closing = text[i] switch { '"' => "\"", '„' => "“”\"", '“' => "”“", '”' => "”", '«' => "»", '»' => "«", '‘' => "’", '‚' => "‘’", _ => "" };
            var behind = i + 1;
            var length = closing.Length == 0 ? -1 : text.AsSpan(behind, Math.Min(MostQuoted, text.Length - behind)).IndexOfAny(closing);
            if (length < 0)
            {
                prose.Append(text[i]);
            }
            else
            {
                prose.Append(Mask);
                i = behind + length;
            }
        }

        return prose.ToString();
    }
}
