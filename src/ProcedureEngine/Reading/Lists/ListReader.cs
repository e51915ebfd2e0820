using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Checks;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Lists;

/// <summary>Reads lists: numbered ones as procedures, the others as bullet lists.</summary>
internal static class ListReader
{
    public static Block Read(ListBlock list, ReadingContext context) => list.IsOrdered ? ReadProcedure(list, context) : ReadBullets(list, context);

    private static BulletList ReadBullets(ListBlock list, ReadingContext context)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            items.Add(new ListItem(BlockReader.Read(item, context), Box(item), context.Span(item)));
        }

        return new BulletList(items.DrainToImmutable(), context.Span(list));
    }

    private static Procedure ReadProcedure(ListBlock list, ReadingContext context)
    {
        ListChecks.Check(list, context);
        var first = Number(list.OrderedStart, list.BulletType);
        var steps = ImmutableArray.CreateBuilder<Step>(list.Count);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            steps.Add(StepFactory.Create(first + steps.Count, BlockReader.Read(item, context), context.Span(item)) with { IsChecked = Box(item) });
        }

        var procedure = new Procedure(ProcedureKind.Steps, steps.DrainToImmutable(), context.Span(list)) { Numbering = list.BulletType };
        if (list.BulletType == '1' && list.OfType<ListItemBlock>().All(i => i.Order == 1)) context.CountedByReader.Add(procedure);
        return procedure;
    }

    private static int Number(string? start, char numbering)
    {
        if (string.IsNullOrEmpty(start)) return 1;
        if (int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return numbering is 'a' or 'A' && start.Length == 1 ? char.ToLowerInvariant(start[0]) - 'a' + 1 : 1;
    }

    private static bool? Box(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList box } ? box.Checked : null;
}
