using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>Writes on which pages something stands. Before the first print nobody knows; then zeros stand there, as wide as the numbers will be.</summary>
/// <param name="html">Where to write.</param>
/// <param name="text">The texts of the page.</param>
/// <param name="pages">Page numbers by anchor.</param>
internal sealed class PageReferences(HtmlWriter html, UiText text, IReadOnlyDictionary<string, int> pages)
{
    /// <summary>The anchor of a chapter, counted from 1.</summary>
    public static string Chapter(int number) => string.Create(CultureInfo.InvariantCulture, $"_c{number}");

    /// <summary>The anchor of a label in the text, counted from 1.</summary>
    public static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"_l{number}");

    /// <summary>Writes a page number.</summary>
    public void Number(string anchor)
    {
        if (pages.TryGetValue(anchor, out var page)) html.Number(page);
        else html.Markup("00"u8);
    }

    /// <summary>Writes a link to a chapter, after the words that speak of it: <c>(page 12)</c>.</summary>
    public void Behind(int chapter)
    {
        html.Write($""" <a class="at"{html.OptionalAttribute("lang"u8, text.IsForeign ? text.Language : null)} href="#{Chapter(chapter)}">(""");
        html.Format(text["OnPage"], _ => Number(Chapter(chapter)));
        html.Markup(")</a>"u8);
    }

    /// <summary>Writes the pages of several labels, each page once, as links. What a theme hides stands on no page and is left out.</summary>
    public void List(ImmutableArray<int> labels)
    {
        var (last, isFirst) = (0, true);
        foreach (var label in labels)
        {
            var page = pages.GetValueOrDefault(Label(label));
            if (pages.Count > 0 && (page == 0 || page == last)) continue;
            if (!isFirst) html.Markup(", "u8);
            isFirst = false;
            html.Write($"""<a href="#{Label(label)}">""");
            Number(Label(label));
            html.Markup("</a>"u8);
            last = page;
        }
    }
}
