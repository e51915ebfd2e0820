using System.Text;

namespace ProcedureEngine.Rendering;

/// <summary>A template rendered once for all pages of a kind and a language: markup, and between it the slots that each page fills.</summary>
internal sealed class Shell
{
    private readonly (byte[] Markup, Slot Slot)[] pieces;

    private Shell((byte[] Markup, Slot Slot)[] pieces) => this.pieces = pieces;

    /// <summary>What a template can ask a page for.</summary>
    [Flags]
    internal enum Slot
    {
        /// <summary>The end of the page.</summary>
        None = 0,

        /// <summary>The way from the page to the output folder: <c>../../</c>.</summary>
        Root = 1,

        /// <summary><see cref="PageContent.Title"/>.</summary>
        Title = 2,

        /// <summary><see cref="PageContent.Summary"/>.</summary>
        Summary = 4,

        /// <summary><see cref="PageContent.Subject"/>.</summary>
        Subject = 8,

        /// <summary><see cref="PageContent.Languages"/>.</summary>
        Languages = 16,

        /// <summary><see cref="PageContent.Main"/>.</summary>
        Main = 32,

        /// <summary><see cref="PageContent.Revision"/>.</summary>
        Revision = 64,

        /// <summary><see cref="PageContent.Pairs"/>.</summary>
        Pairs = 128,
    }

    /// <summary>The slots that a page fills; the template sees the others as absent.</summary>
    internal static Slot FilledBy(PageContent page) =>
        Slot.Root | Slot.Title | Slot.Main
        | (page.Summary is null ? 0 : Slot.Summary)
        | (page.Subject is null ? 0 : Slot.Subject)
        | (page.Languages is null ? 0 : Slot.Languages)
        | (page.Revision is null ? 0 : Slot.Revision)
        | (page.Pairs is null ? 0 : Slot.Pairs);

    /// <summary>What stands in the rendered template where a page's content goes: characters for private use, which no text of the theme has.</summary>
    internal static string Marker(Slot slot) => $"\uE000{(int)slot}\uE001";

    /// <summary>Takes a rendered template apart at its markers.</summary>
    internal static Shell Parse(string rendered)
    {
        var pieces = new List<(byte[], Slot)>();
        var start = 0;
        for (int open; (open = rendered.IndexOf('\uE000', start)) >= 0;)
        {
            var close = rendered.IndexOf('\uE001', open);
            pieces.Add((Encoding.UTF8.GetBytes(rendered[start..open]), (Slot)int.Parse(rendered.AsSpan(open + 1, close - open - 1), System.Globalization.CultureInfo.InvariantCulture)));
            start = close + 1;
        }

        pieces.Add((Encoding.UTF8.GetBytes(rendered[start..]), Slot.None));
        return new Shell([.. pieces]);
    }

    /// <summary>Whether the template has a place for this.</summary>
    internal bool Has(Slot slot) => Array.Exists(pieces, p => p.Slot == slot);

    /// <summary>Writes a page. Plain texts are encoded whatever braces the template has around them.</summary>
    internal void Write(HtmlWriter writer, PageContent page)
    {
        foreach (var (markup, slot) in pieces)
        {
            writer.Markup(markup);
            switch (slot)
            {
                case Slot.Root: writer.Text(PagePath.ToRoot(page.Path)); break;
                case Slot.Title: writer.Text(page.Title); break;
                case Slot.Summary: writer.Text(page.Summary); break;
                case Slot.Subject: writer.Text(page.Subject); break;
                case Slot.Revision: writer.Text(page.Revision); break;
                case Slot.Languages: page.Languages?.Invoke(writer); break;
                case Slot.Pairs: page.Pairs?.Invoke(writer); break;
                case Slot.Main: page.Main(writer); break;
                case Slot.None: break;
            }
        }
    }
}
