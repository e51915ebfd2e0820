using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes the buttons that take the worst articles of a language to its translator: each finding a row. The script makes the file.</summary>
internal sealed class WorklistForm(HtmlWriter html, ReportHtml say, Site site, ImmutableArray<Locale> locales)
{
    /// <summary>What a translator gets through in a week.</summary>
    private const int Articles = 20;

    /// <summary>Writes the form; it is shown where there are scripts.</summary>
    public void Write()
    {
        if (locales.IsEmpty) return;
        html.Markup("<details class=\"pack\">"u8);
        say.Element("summary"u8, "Pack");
        html.Markup("\n<form id=\"_pack\">\n<label>"u8);
        say.Element("span"u8, "PackSize");
        html.WriteLine($""" <input type="number" name="articles" min="1" max="1000" value="{Articles}"></label>""");
        foreach (var locale in locales)
        {
            html.WriteLine($"""<button type="submit" name="locale" value="{locale.Tag}">{LocaleHtml.Name(html, site, locale)}</button>""");
        }

        html.Markup("</form>\n</details>\n"u8);
    }
}
