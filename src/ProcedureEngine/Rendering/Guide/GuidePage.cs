using ProcedureEngine.Labels;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Writes an article for paper: steps with boxes and numbers, links as numbers with their addresses at the end, lines to sign.</summary>
internal sealed class GuidePage(HtmlWriter html, Article version, UiText text, SiteMap map, string path, PaperOptions? paper)
    : ArticlePage(html, version, text, map, path)
{
    private readonly List<string> addresses = [];

    /// <summary>Writes the article, the addresses of its links, and the lines to sign where there is something to do.</summary>
    public void Write()
    {
        if (paper is not null) Choices(paper);
        if (Site is not null) WayBack(Site);
        WriteArticle();
        if (addresses.Count > 0) Addresses();
        if (StepCount.Of(Article) > 0) SignOff();
    }

    /// <summary>Where the site is published, ending with <c>/</c>; null where nobody said it.</summary>
    public Uri? Site { get; init; }

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> DetailsElement => "<details open>"u8;

    /// <inheritdoc/>
    protected override string PathOf(ArticleKey key, Locale locale) => PagePath.Guide(key, locale);

    /// <inheritdoc/>
    protected override void Sibling()
    {
        if (paper is not null) return;
        Html.Markup("<a class=\"sibling\" href=\""u8);
        Html.Text(Root);
        Html.Text(PagePath.ToUrl(PagePath.Checklist(Article.Key, Article.Locale)));
        Html.Markup("\">"u8);
        Html.Text(Ui["Checklist"]);
        Html.Markup("</a> <button type=\"button\" class=\"print\">"u8);
        Html.Text(Ui["Print"]);
        Html.Markup("</button>"u8);
    }

    /// <inheritdoc/>
    protected override void Procedure(Procedure procedure)
    {
        if (procedure.Kind != ProcedureKind.Steps)
        {
            base.Procedure(procedure);
            return;
        }

        Html.Markup("<ol class=\"steps\" role=\"list\">\n"u8);
        foreach (var step in procedure.Steps)
        {
            Html.Markup("<li><p class=\"do\"><span class=\"n\">"u8);
            Html.Text(StepNumber.Of(step.Number, procedure.Numbering));
            Html.Markup("</span> "u8);
            Inlines(step.Instruction);
            if (step.Condition is not null || step.IsOptional) NotApplicable();
            Html.Markup("</p>\n"u8);
            Blocks(step.Blocks);
            Html.Markup("</li>\n"u8);
        }

        Html.Markup("</ol>\n"u8);
    }

    /// <inheritdoc/>
    protected override void Link(Link link)
    {
        // On paper alone there is no page beside this one that the link could open.
        if (paper is not null && Map.Resolve(Article, link.Target) is not null) Inlines(link.Content);
        else base.Link(link);
        if (Address(link) is not { } address || PlainText.Of(link.Content) == address) return;
        Html.Markup("<sup class=\"ref\">["u8);
        Html.Number(NumberOf(address));
        Html.Markup("]</sup>"u8);
    }

    /// <summary>The boxes that readers of the site tick themselves, ticked for them.</summary>
    private void Choices(PaperOptions chosen)
    {
        foreach (var (isChosen, name) in (ReadOnlySpan<(bool, string)>)[(chosen.IsLetter, "letter"), (chosen.HasNotes, "notes"), (chosen.IsWithoutSignOff, "no-sign-off")])
        {
            if (!isChosen) continue;
            Html.Markup("<input type=\"checkbox\" hidden checked class=\""u8);
            Html.Text(name);
            Html.Markup("\">\n"u8);
        }
    }

    /// <summary>The checklist's address, for eyes and for cameras.</summary>
    private void WayBack(Uri site)
    {
        var address = new Uri(site, PagePath.ToUrl(PagePath.Checklist(Article.Key, Article.Locale))).AbsoluteUri;
        Html.Markup("<p class=\"way-back\"><a href=\""u8);
        Html.Text(address);
        Html.Markup("\">"u8);
        QrCode.Write(Html, address, Ui.Format("OpenChecklist", address));
        Html.Markup("<span>"u8);
        Html.Text(address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) + 3));
        Html.Markup("</span></a></p>\n"u8);
    }

    /// <summary>A second box: on paper nobody can tell a step that was forgotten from one that did not apply.</summary>
    private void NotApplicable()
    {
        Html.Markup(" <span class=\"na\""u8);
        UiLanguage();
        Html.Markup(">"u8);
        Html.Text(Ui["NotApplicable"]);
        Html.Markup("</span>"u8);
    }

    /// <summary>What a reader of the paper types to follow a link: an address, or a page of this site; null for a link that leads nowhere else.</summary>
    private string? Address(Link link) =>
        Map.Resolve(Article, link.Target) is { } target ? OnSite(PagePath.Checklist(target.Key, target.Locale))
        : IsAbsolute(link.Target) ? link.Target
        : null;

    /// <summary>A page of this site: its address where that is known, else its path.</summary>
    private string OnSite(string page) => paper is not null && Site is not null ? new Uri(Site, PagePath.ToUrl(page)).AbsoluteUri : page;

    private int NumberOf(string address)
    {
        var index = addresses.IndexOf(address);
        if (index < 0)
        {
            index = addresses.Count;
            addresses.Add(address);
        }

        return index + 1;
    }

    private void Addresses()
    {
        Html.Markup("<section class=\"refs\"><h2"u8);
        UiLanguage();
        Html.Markup(">"u8);
        Html.Text(Ui["Links"]);
        Html.Markup("</h2>\n<ol>\n"u8);
        foreach (var address in addresses)
        {
            if (paper is not null && !IsAbsolute(address))
            {
                Html.Markup("<li>"u8);
                Html.Text(address);
                Html.Markup("</li>\n"u8);
                continue;
            }

            Html.Markup("<li><a href=\""u8);
            if (!IsAbsolute(address)) Html.Text(Root);
            Html.Text(IsAbsolute(address) ? address : PagePath.ToUrl(address));
            Html.Markup("\">"u8);
            Html.Text(address);
            Html.Markup("</a></li>\n"u8);
        }

        Html.Markup("</ol></section>\n"u8);
    }

    private void SignOff()
    {
        Html.Markup("<section class=\"sign-off\""u8);
        UiLanguage();
        Html.Markup("><h2>"u8);
        Html.Text(Ui["SignOff"]);
        Html.Markup("</h2>\n"u8);
        foreach (var key in (ReadOnlySpan<string>)["SignName", "SignDate", "SignSignature", "SignDeviations"])
        {
            Html.Markup("<p>"u8);
            Html.Text(Ui[key]);
            Html.Markup("</p>\n"u8);
        }

        Html.Markup("</section>\n"u8);
    }
}
