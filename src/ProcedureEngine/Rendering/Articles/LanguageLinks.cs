using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Writes the links from a page to itself in other languages.</summary>
internal static class LanguageLinks
{
    /// <summary>List items, one a locale; null where there is only one.</summary>
    public static Action<HtmlWriter>? For(Site site, Locale current, ImmutableArray<Locale> locales, string path, Func<Locale, string> pathIn) =>
        locales.Length < 2 ? null : html =>
        {
            var root = PagePath.ToRoot(path);
            foreach (var locale in locales)
            {
                html.Markup("<li><a href=\""u8);
                html.Text(root);
                html.Text(PagePath.ToUrl(pathIn(locale)));
                html.Markup("\""u8);
                html.Attribute("lang"u8, locale.Tag);
                html.Attribute("hreflang"u8, locale.Tag);
                if (locale == current) html.Markup(" aria-current=\"true\""u8);
                html.Markup(">"u8);
                html.Text(site.NameOf(locale));
                html.Markup("</a></li>\n"u8);
            }
        };
}
