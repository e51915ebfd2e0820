using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.TemplateTags;
using ProcedureEngine.Reading.TemplateTags.Lexing;
using Table = ProcedureEngine.Model.Table;
using TableCell = ProcedureEngine.Model.TableCell;
using TableRow = ProcedureEngine.Model.TableRow;

namespace ProcedureEngine.Reading.Tables;

/// <summary>Reads tables of GFM.</summary>
internal static class PipeTableReader
{
    public static Table Read(Markdig.Extensions.Tables.Table table, ReadingContext context)
    {
        var header = ImmutableArray.CreateBuilder<TableRow>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        context.IsInPipeTable = true;
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var cells = row.OfType<Markdig.Extensions.Tables.TableCell>().Select(c => new TableCell(BlockReader.Read(c, context), Math.Max(1, c.ColumnSpan), Math.Max(1, c.RowSpan), context.Span(c)));
            // A line with a condition, between two rows, is none.
            var inRow = row.OfType<Markdig.Extensions.Tables.TableCell>();
            if (inRow.Any(c => c.Count > 0) && inRow.All(IsOfTags)) continue;
            (row.IsHeader ? header : rows).Add(new TableRow([.. cells], context.Span(row)));
        }

        context.IsInPipeTable = false;

        // Markdig counts one definition more than there are columns where the rows end with a bar.
        var width = header.Concat(rows).Max(r => (int?)r.Cells.Sum(c => c.ColumnSpan)) ?? 0;
        var columns = table.ColumnDefinitions.Take(width).Select(c => Alignment(c.Alignment)).Concat(Enumerable.Repeat(ColumnAlignment.Default, Math.Max(0, width - table.ColumnDefinitions.Count)));
        return new Table([.. columns], header.DrainToImmutable(), rows.DrainToImmutable(), context.Span(table));
    }

    private static bool IsOfTags(Markdig.Extensions.Tables.TableCell cell) =>
        cell.Count == 0 || (cell is [Markdig.Syntax.ParagraphBlock { Inline: { } content }] && content.All(i => i is TagInline { Tag.Role: TagRole.Opens or TagRole.Closes or TagRole.Divides } tag && TagNames.IsBlock(tag.Tag)));

    private static ColumnAlignment Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Left => ColumnAlignment.Start,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.End,
        _ => ColumnAlignment.Default,
    };
}
