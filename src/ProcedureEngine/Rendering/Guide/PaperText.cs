using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>The texts around articles on paper, in one language or in two: <c>Datum / Date</c>.</summary>
/// <param name="html">Where to write.</param>
/// <param name="first">The language of the page.</param>
/// <param name="second">The other; null where there is one only.</param>
internal sealed class PaperText(HtmlWriter html, UiText first, UiText? second = null)
{
    /// <summary>Writes an element with a text; what both languages call the same stands there once.</summary>
    /// <param name="open">The start tag without its <c>&gt;</c>.</param>
    /// <param name="key">The text's key.</param>
    /// <param name="close">The end tag.</param>
    public void Write(ReadOnlySpan<byte> open, string key, ReadOnlySpan<byte> close)
    {
        html.Markup(open);
        Language(first);
        html.Write($">{first[key]}");
        if (second is not null && second[key] != first[key])
        {
            html.Write($""" / <span lang="{second.Language}">{second[key]}</span>""");
        }

        html.Markup(close);
    }

    private void Language(UiText text)
    {
        if (!text.IsForeign) return;
        html.Write($""" lang="{text.Language}"{(text.Locale.IsRightToLeft ? " dir=\"ltr\""u8 : ""u8)}""");
    }
}
