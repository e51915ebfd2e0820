using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Writes what a document on paper has around its articles: the choices of paper, the way back, the list of links, lines to sign.</summary>
/// <param name="html">Where to write.</param>
/// <param name="text">The texts, in the document's languages.</param>
/// <param name="root">The way from the page to the output folder.</param>
/// <param name="paper">For a page that is printed right away: how; null for a page of the site.</param>
internal sealed class GuideFrame(HtmlWriter html, PaperText text, string root, PaperOptions? paper)
{
    /// <summary>The boxes that readers of the site tick themselves, ticked for them.</summary>
    public void Choices()
    {
        if (paper is null) return;
        foreach (var (isChosen, name) in (ReadOnlySpan<(bool, string)>)[(paper.IsLetter, "letter"), (paper.HasNotes, "notes"), (paper.IsWithoutSignOff, "no-sign-off")])
        {
            if (!isChosen) continue;
            html.WriteLine($"""<input type="checkbox" hidden checked class="{name}">""");
        }
    }

    /// <summary>A checklist's address, for eyes and for cameras.</summary>
    /// <param name="checklist">The address.</param>
    /// <param name="reader">The language of those who hear what the code is.</param>
    public void WayBack(Uri checklist, UiText reader)
    {
        var address = checklist.AbsoluteUri;
        html.Write($"""<p class="way-back"><a href="{address}">""");
        QrCode.Write(html, address, reader.Format("OpenChecklist", address));
        html.WriteLine($"""<span>{address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) + 3)}</span></a></p>""");
    }

    /// <summary>The addresses of the links by number; nothing where there are none.</summary>
    /// <param name="links">The list.</param>
    /// <param name="isPart">Whether they are a part of the document as its articles are, and not the end of one.</param>
    public void Links(LinkList links, bool isPart = false)
    {
        if (links.Links.Count == 0) return;
        html.Markup("<section class=\"refs\">"u8);
        text.Write(isPart ? "<h1"u8 : "<h2"u8, "Links", isPart ? "</h1>\n<ol>\n"u8 : "</h2>\n<ol>\n"u8);
        foreach (var link in links.Links) html.WriteLine($"<li>{Listed(link)}</li>");

        html.Markup("</ol></section>\n"u8);
    }

    /// <summary>Writes the title of an article, with its address where that can be typed; an address alone for what has no title.</summary>
    private HtmlPart Listed(ListedLink link)
    {
        var isAbsolute = InlineHtml.IsAbsolute(link.Address);
        var shown = link.Title ?? link.Typed ?? link.Address;
        // On paper alone there is no page beside this one that the link could open.
        if (paper is not null && !isAbsolute) html.Text(shown);
        else html.Write($"""<a href="{(isAbsolute ? link.Address : root + PagePath.ToUrl(link.Address))}">{shown}</a>""");
        if (link.Title is not null && link.Typed is not null) html.Write($" <span>{link.Typed}</span>");
        return default;
    }

    /// <summary>The lines to sign.</summary>
    public void SignOff()
    {
        html.Markup("<section class=\"sign-off\">"u8);
        text.Write("<h2"u8, "SignOff", "</h2>\n"u8);
        foreach (var key in (ReadOnlySpan<string>)["SignName", "SignDate", "SignSignature", "SignDeviations"]) text.Write("<p"u8, key, "</p>\n"u8);
        html.Markup("</section>\n"u8);
    }
}
