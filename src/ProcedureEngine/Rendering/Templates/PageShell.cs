using System.Globalization;
using System.Text;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Templates.Objects;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>A rendered template: markup, and between it the slots that each page fills.</summary>
internal sealed class PageShell
{
    // What no text has: Unicode keeps these two for programs, and HTML forbids them.
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    private readonly (byte[] Markup, Slot Slot)[] pieces;

    private PageShell((byte[] Markup, Slot Slot)[] pieces) => this.pieces = pieces;

    /// <summary>The slots that a page fills; the template sees the others as absent.</summary>
    public static Slot FilledBy(PageContent page) =>
        Slot.Title | Slot.Main
        | (page.Summary is null ? 0 : Slot.Summary)
        | (page.Article is null ? 0 : Slot.Article)
        | (page.Languages is null ? 0 : Slot.Languages)
        | (page.Revision is null ? 0 : Slot.Revision)
        | (page.Pairs is null ? 0 : Slot.Pairs)
        | (page.Markdown is null ? 0 : Slot.Markdown);

    /// <summary>What stands in a rendered template where a page's content goes.</summary>
    public static string Marker(Slot slot) => string.Create(CultureInfo.InvariantCulture, $"{Open}{(int)slot}{Close}");

    /// <summary>A text that holds no marker, whatever somebody wrote into it.</summary>
    public static string WithoutMarkers(string text) =>
        text.AsSpan().ContainsAny(Open, Close) ? text.Replace(Open, '\uFFFD').Replace(Close, '\uFFFD') : text;

    /// <summary>Takes a rendered template apart at its markers.</summary>
    public static PageShell Parse(string rendered)
    {
        var pieces = new List<(byte[], Slot)>();
        var start = 0;
        for (int open; (open = rendered.IndexOf(Open, start)) >= 0;)
        {
            var close = rendered.IndexOf(Close, open);
            pieces.Add((Encoding.UTF8.GetBytes(rendered[start..open]), (Slot)int.Parse(rendered.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)));
            start = close + 1;
        }

        pieces.Add((Encoding.UTF8.GetBytes(rendered[start..]), Slot.None));
        return new PageShell([.. pieces]);
    }

    /// <summary>Whether the template has a place for this.</summary>
    public bool Has(Slot slot) => Array.Exists(pieces, p => p.Slot == slot);

    /// <summary>Writes a page. Its texts are encoded.</summary>
    public void Write(HtmlWriter writer, PageContent page)
    {
        foreach (var (markup, slot) in pieces)
        {
            writer.Markup(markup);
            switch (slot)
            {
                case Slot.Title: writer.Text(page.Title); break;
                case Slot.Summary: writer.Text(page.Summary); break;
                case Slot.Article: writer.Text(page.Article?.Key.Value); break;
                case Slot.Revision: writer.Text(page.Revision); break;
                case Slot.Markdown: writer.Text(page.Markdown); break;
                case Slot.Languages: page.Languages?.Invoke(writer); break;
                case Slot.Pairs: page.Pairs?.Invoke(writer); break;
                case Slot.Main: page.Main(writer); break;
                case Slot.None: break;
            }
        }
    }
}
