using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Writes tables, in a frame that scrolls sideways where the page is too narrow.</summary>
internal readonly struct TableHtml(HtmlWriter html, ArticleHtml article, UiText text)
{
    /// <summary>Writes a table.</summary>
    public void Write(Table table)
    {
        html.WriteLine($"""<div class="table" role="group" tabindex="0" aria-label="{text["Table"]}"><table>""");
        if (!table.Header.IsEmpty)
        {
            html.Markup("<thead>\n"u8);
            foreach (var row in table.Header) Row(row, table.Columns, isHeader: true);
            html.Markup("</thead>\n"u8);
        }

        html.Markup("<tbody>\n"u8);
        foreach (var row in table.Rows) Row(row, table.Columns, isHeader: false);
        html.Markup("</tbody>\n</table></div>\n"u8);
    }

    private void Row(TableRow row, ImmutableArray<ColumnAlignment> columns, bool isHeader)
    {
        html.Markup("<tr>"u8);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            // An empty header names nothing: to a screen reader it is a plain cell.
            var isHeaderCell = isHeader && !cell.Blocks.IsEmpty;
            html.Markup(isHeaderCell ? "<th scope=\"col\""u8 : "<td"u8);
            html.Markup((column < columns.Length ? columns[column] : ColumnAlignment.Default) switch
            {
                ColumnAlignment.Center => " class=\"center\""u8,
                ColumnAlignment.End => " class=\"end\""u8,
                _ => ""u8,
            });
            Span(" colspan=\""u8, cell.ColumnSpan);
            Span(" rowspan=\""u8, cell.RowSpan);
            html.Markup(">"u8);
            if (cell.Blocks is [Paragraph only]) article.Inlines(only.Content);
            else article.Blocks(cell.Blocks);
            html.Markup(isHeaderCell ? "</th>"u8 : "</td>"u8);
            column += Math.Max(1, cell.ColumnSpan);
        }

        html.Markup("</tr>\n"u8);
    }

    private void Span(ReadOnlySpan<byte> name, int span)
    {
        if (span <= 1) return;
        html.Write($"{name}{span}\"");
    }
}
