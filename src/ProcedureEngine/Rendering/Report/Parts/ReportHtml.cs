using System.Collections.Immutable;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

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
            html.Write($"""<b data-n="{n}">""");
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
            html.Write($"""<b lang="" data-n="{n}">""");
            if (n < arguments.Length) html.Text(arguments[n]);
            html.Markup("</b>"u8);
        });
    }

    /// <summary>Writes an element without attributes that says a text.</summary>
    public void Element(ReadOnlySpan<byte> name, string key)
    {
        html.Write($"<{name}");
        Say(key);
        html.Write($"</{name}>");
    }

    /// <summary>
    /// Begins a table: what is too wide for the screen scrolls in a region of its own, which the keyboard reaches too and which its
    /// heading names. The cells of its head follow.
    /// </summary>
    /// <param name="heading">The id of the heading.</param>
    /// <param name="attributes">Attributes of the table, with a space in front.</param>
    /// <param name="isLong">Whether it also scrolls downwards, so that what follows stays in sight.</param>
    public void BeginTable(string heading, ReadOnlySpan<byte> attributes, bool isLong = false)
    {
        html.WriteLine($"""{(isLong ? "<div class=\"table many\""u8 : "<div class=\"table\""u8)} tabindex="0" role="region" aria-labelledby="{heading}"><table{attributes}>""");
        html.Markup("<thead><tr>"u8);
    }

    /// <summary>Ends the head of a table; its rows follow.</summary>
    public void BeginRows() => html.Markup("</tr></thead>\n<tbody>\n"u8);

    /// <summary>Ends a table.</summary>
    public void EndTable() => html.Markup("</tbody></table></div>\n"u8);

    /// <summary>Writes the head of a column.</summary>
    public void Column(string key, bool isNumber)
    {
        html.Markup(isNumber ? "<th scope=\"col\" class=\"number\""u8 : "<th scope=\"col\""u8);
        Say(key);
        html.Markup("</th>"u8);
    }

    /// <summary>Writes a cell with a number.</summary>
    public void Number(int value)
    {
        html.Write($"""<td class="number">{value}</td>""");
    }

    /// <summary>Writes the path of a file, which may wrap behind its slashes.</summary>
    public void Path(ReadOnlySpan<char> path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/'))
        {
            html.Write($"{path[..(slash + 1)]}<wbr>");
            path = path[(slash + 1)..];
        }

        html.Text(path);
    }

    private void Key(string key)
    {
        html.Write($""" data-t="{key}">""");
    }
}
