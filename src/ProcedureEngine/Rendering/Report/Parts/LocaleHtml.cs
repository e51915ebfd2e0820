using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes what languages are called.</summary>
internal static class LocaleHtml
{
    /// <summary>Writes a language's own name, and its tag in small letters.</summary>
    public static HtmlPart Name(HtmlWriter html, Site site, Locale locale)
    {
        html.Write($"""<span lang="{locale.Tag}">{site.NameOf(locale)}</span> <small>{locale.Tag}</small>""");
        return default;
    }
}
