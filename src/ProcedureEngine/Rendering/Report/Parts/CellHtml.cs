using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes the units of one version into its column: their words with what findings name marked, without media and anchors.</summary>
internal sealed class CellHtml(HtmlWriter writer, Article article, UiText text, SiteMap map, string pagePath, Highlights highlights)
    : ArticleHtml(writer, article, text, map, pagePath)
{
    /// <summary>Writes a unit.</summary>
    public void Write(Unit unit)
    {
        switch (unit)
        {
            case { Kind: UnitKind.Step, Step: { } step }:
                Html.Write($"<b>{step.Number}.</b> ");
                break;
            case { Kind: UnitKind.Alert, Block: Alert alert }:
                Html.Markup("<b>"u8);
                if (alert.Form == AlertForm.Callout) Html.Text($"[!{alert.Kind.ToString().ToUpperInvariant()}]{(alert.Label is { } title ? " " + title : "")}");
                else Html.Text(alert.Label);
                Html.Markup("</b> "u8);
                break;
            case { Kind: UnitKind.Code }:
                Html.Markup("<pre>"u8);
                Marked(unit.Content);
                Html.Markup("</pre>"u8);
                return;
            case { Block: Video video }:
                Html.Text(video.Url);
                return;
        }

        if (unit.Text.IsEmpty) Marked(unit.Content);
        else Inlines(unit.Text);
    }

    /// <inheritdoc/>
    protected override void Inline(Inline inline)
    {
        switch (inline)
        {
            case Text t: Marked(t.Value); break;
            case CodeSpan c:
                Html.Markup("<code>"u8);
                Marked(c.Value);
                Html.Markup("</code>"u8);
                break;
            case Image i:
                Html.Write($"""<span class="image">{(i.AlternativeText.Length > 0 ? i.AlternativeText : i.Source)}</span>""");
                break;
            case LineBreak: Html.Markup("<br>"u8); break;
            case Anchor or FootnoteReference: break;
            default: base.Inline(inline); break;
        }
    }

    /// <inheritdoc/>
    protected override void Link(Link link)
    {
        var isNamed = !highlights.IsEmpty && highlights.Names(link.Target);
        if (isNamed) Html.Markup("<mark>"u8);
        base.Link(link);
        if (isNamed) Html.Markup("</mark>"u8);
    }

    private void Marked(string value)
    {
        if (highlights.IsEmpty)
        {
            Html.Text(value);
            return;
        }

        var at = 0;
        while (highlights.Next(value, at) is { Length: > 0 } found)
        {
            Html.Write($"{value.AsSpan(at, found.Start - at)}<mark>{value.AsSpan(found.Start, found.Length)}</mark>");
            at = found.Start + found.Length;
        }

        Html.Text(value.AsSpan(at));
    }
}
