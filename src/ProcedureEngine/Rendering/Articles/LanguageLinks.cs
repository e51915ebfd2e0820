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
                var mark = locale == current ? " aria-current=\"true\""u8 : ""u8;
                html.WriteLine($"""<li><a href="{root}{PagePath.ToUrl(pathIn(locale))}" lang="{locale.Tag}" hreflang="{locale.Tag}"{mark}>{site.NameOf(locale)}</a></li>""");
            }
        };
}
