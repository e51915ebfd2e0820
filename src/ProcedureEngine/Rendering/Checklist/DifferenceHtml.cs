using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>Writes small notes about differences, with what the other version says in its own language.</summary>
internal sealed class DifferenceHtml(HtmlWriter html, Article version, Site site, string path)
{
    private const string Family = "Differs";
    private readonly UiText text = site.Texts.For(version.Locale);

    /// <summary>Writes a note; nothing where there is nothing to tell.</summary>
    public void Write(IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0) return;
        html.WriteLine($"""<div class="differs" role="note"{html.OptionalAttribute("lang"u8, text.IsForeign ? text.Language : null)}>""");
        for (var i = 0; i < differences.Count; i++)
        {
            var difference = differences[i];
            html.Markup("<p>"u8);
            var detail = difference.Detail is { } key ? text.Find(key) ?? key : "";
            html.WriteLine($"""{text.Format($"{Family}.{difference.Text}", LocaleName.For(difference.Other.Locale, text, site.Map.Locales), detail)}</p>""");

            // Two differences of one line quote it once.
            if (difference.Quoted is { } quoted && (i + 1 == differences.Count || !ReferenceEquals(differences[i + 1].Quoted, quoted))) Quote(difference.Other, quoted);
        }

        html.Markup("</div>\n"u8);
    }

    private void Quote(Article other, Unit unit)
    {
        html.Write($"<blockquote lang=\"{other.Locale.Tag}\"");
        if (other.Locale.IsRightToLeft != version.Locale.IsRightToLeft) html.Markup(other.Locale.IsRightToLeft ? " dir=\"rtl\""u8 : " dir=\"ltr\""u8);
        html.Markup(">"u8);
        var quote = new QuoteHtml(html, other, site.Texts.For(other.Locale), site.Map, path);
        if (unit.Block is Alert alert) quote.Alert(alert);
        else if (unit.Block is CodeBlock code) quote.Block(code);
        else quote.Inlines(unit.Text);
        foreach (var block in unit.Step?.Blocks ?? [])
        {
            // Its substeps are missing with it; headings and the like would take part in the page's own order.
            if (block is Procedure or BulletList or Paragraph or CodeBlock) quote.Block(block);
        }

        html.Markup("</blockquote>\n"u8);
    }

    /// <summary>What another version says, without anchors: the page has its own.</summary>
    private sealed class QuoteHtml(HtmlWriter html, Article article, UiText text, SiteMap map, string path) : ArticleHtml(html, article, text, map, path)
    {
        private readonly UiText text = text;

        /// <summary>An alert as a line that begins with its kind.</summary>
        public void Alert(Alert alert)
        {
            Html.Write($"""<b>{alert.Label ?? text["Alert" + alert.Kind]}</b> """);
            foreach (var block in alert.Blocks)
            {
                if (block is Paragraph paragraph && ReferenceEquals(block, alert.Blocks[0])) Inlines(paragraph.Content);
                else if (block is BulletList or Paragraph or CodeBlock) Block(block);
            }
        }

        protected override HtmlPart Id(string? name) => default;

        protected override void Inline(Inline inline)
        {
            if (inline is not (Anchor or FootnoteReference)) base.Inline(inline);
        }
    }
}
