using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Writes the links from a guide to the guides of the same language in one language and in two.</summary>
internal static class PairLinks
{
    /// <summary>List items; null where there is no guide in two languages with this one.</summary>
    public static Action<HtmlWriter>? For(Site site, AlignedSet set, Locale locale, Locale? second, string path)
    {
        if (!site.HasPairs) return null;
        var here = set.Articles.Select(a => a.Locale).ToHashSet();
        var pairs = here.Order(Comparer<Locale>.Create((a, b) => string.CompareOrdinal(a.Tag, b.Tag)))
            .SelectMany(l => site.SecondsOf(set.Key, l).Where(here.Contains).Select(s => (First: l, Second: s)))
            .Where(p => p.First == locale || p.Second == locale)
            .ToList();
        if (pairs.Count == 0) return null;
        return html =>
        {
            Item(html, path, PagePath.Guide(set.Key, locale), second is null, [locale], site);
            foreach (var (a, b) in pairs) Item(html, path, PagePath.Guide(set.Key, a, b), a == locale && b == second, [a, b], site);
        };
    }

    private static void Item(HtmlWriter html, string from, string to, bool isThis, ReadOnlySpan<Locale> languages, Site site)
    {
        html.Write($"""<li><a href="{PagePath.ToRoot(from)}{PagePath.ToUrl(to)}"{(isThis ? " aria-current=\"page\""u8 : ""u8)}>""");
        for (var i = 0; i < languages.Length; i++)
        {
            html.Write($"""{(i == 0 ? "<span"u8 : " + <span"u8)} lang="{languages[i].Tag}">{site.NameOf(languages[i])}</span>""");
        }

        html.Markup("</a></li>\n"u8);
    }
}
