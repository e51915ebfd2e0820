using System.Collections.Immutable;
using ProcedureEngine.Labels;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// Writes texts of the report so that a script can say them in another language: the element carries the text's key
/// (<c>data-t</c>), and what fills a placeholder is an element with its number (<c>data-n</c>), which is kept as it is.
/// </summary>
internal sealed class ReportHtml(HtmlWriter html, UiText text)
{
    /// <summary>Writes <c> data-t="key"&gt;text</c>: the end of a start tag and the content of its element.</summary>
    public void Say(string key)
    {
        Key(key);
        html.Text(text.Find(key) ?? key);
    }

    /// <summary>The same with placeholders; each is written by <paramref name="fill"/> inside an element.</summary>
    public void Say(string key, Action<int> fill)
    {
        Key(key);
        html.Format(text[key], n =>
        {
            html.Markup("<b data-n=\""u8);
            html.Number(n);
            html.Markup("\">"u8);
            fill(n);
            html.Markup("</b>"u8);
        });
    }

    /// <summary>The same with strings for placeholders. What they quote is in a language that is not known.</summary>
    public void Say(string key, ImmutableArray<string> arguments)
    {
        Key(key);
        html.Format(text.Find(key) ?? key, n =>
        {
            html.Markup("<b lang=\"\" data-n=\""u8);
            html.Number(n);
            html.Markup("\">"u8);
            if (n < arguments.Length) html.Text(arguments[n]);
            html.Markup("</b>"u8);
        });
    }

    /// <summary>Writes an element without attributes that says a text.</summary>
    public void Element(ReadOnlySpan<byte> name, string key)
    {
        html.Markup("<"u8);
        html.Markup(name);
        Say(key);
        html.Markup("</"u8);
        html.Markup(name);
        html.Markup(">"u8);
    }

    private void Key(string key)
    {
        html.Attribute("data-t"u8, key);
        html.Markup(">"u8);
    }
}
