using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Markdown;

/// <summary>Writes blocks as Markdown (CommonMark with GFM tables, alerts and footnotes). Every word of the model is written, in order.</summary>
/// <param name="links">Where links lead.</param>
/// <param name="idOf">The id of a step; null for a step that nobody ticks.</param>
internal sealed class MarkdownBlocks(MarkdownLinks links, Func<Step, string?> idOf)
{
    private readonly MarkdownInlines inlines = new(links);

    /// <summary>Whether steps that are ticked are left out with their lists: they are told one by one.</summary>
    public bool IsWithoutSteps { get; init; }

    /// <summary>The level of headings inside of steps and notes.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <summary>The text of a line.</summary>
    public string Line(ImmutableArray<Inline> line) => inlines.Of(line);

    /// <summary>The blocks, parted by blank lines; empty where they say nothing.</summary>
    public string Of(ImmutableArray<Block> blocks) => string.Join("\n\n", blocks.Select(Of).Where(text => text.Length > 0));

    private string Of(Block block) => block switch
    {
        Paragraph p => Line(p.Content),
        SubHeading h => $"{new string('#', Math.Clamp(HeadingLevel, 1, 6))} {Line(h.Content)}",
        Procedure p => IsWithoutSteps && p.Kind == ProcedureKind.Steps ? "" : Steps(p),
        BulletList l => string.Join('\n', l.Items.Select(Item)),
        Alert a => Quoted($"[!{a.Kind.ToString().ToUpperInvariant()}]\n{(a.Label is { } label ? $"**{MarkdownInlines.Escaped(label)}**\n\n" : "")}{Of(a.Blocks)}"),
        Quote q => Quoted(Of(q.Blocks)),
        CodeBlock c => Code(c),
        Table t => Table(t),
        Container c => Of(c.Blocks),
        IncludedBlocks i => Of(i.Blocks),
        Variant v => Titled(v.Label.IsEmpty ? MarkdownInlines.Escaped(v.Id) : Line(v.Label), v.Blocks),
        Disclosure d => Titled(Line(d.Summary), d.Blocks),
        DefinitionList d => string.Join('\n', d.Items.Select(i => $"- {Inside(Titled(Line(i.Term), i.Blocks), 2)}")),
        Video v => $"<{v.Url.Replace(">", "%3E", StringComparison.Ordinal)}>",
        Footnote f => $"[^{MarkdownInlines.Label(f.Label)}]: {Inside(Of(f.Blocks), 4)}",
        ThematicBreak => "---",
        _ => throw new NotSupportedException($"{block.GetType().Name} has no Markdown."),
    };

    private string Titled(string title, ImmutableArray<Block> blocks) => string.Join("\n\n", new[] { title.Length > 0 ? $"**{title}**" : "", Of(blocks) }.Where(text => text.Length > 0));

    private string Steps(Procedure procedure) => string.Join('\n', procedure.Steps.Select(step =>
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, step.Number)}. ");
        var id = idOf(step) is { } known ? $"<a id=\"{known}\"></a>" : "";
        var more = Of(step.Blocks);
        return mark + Inside(id + Line(step.Instruction) + (more.Length > 0 ? "\n\n" + more : ""), mark.Length);
    }));

    private string Item(ListItem item) => "- " + Inside((item.IsChecked switch { true => "[x] ", false => "[ ] ", null => "" }) + Of(item.Blocks), 2);

    /// <summary>A fence is longer than any in the code.</summary>
    private static string Code(CodeBlock code)
    {
        var fence = new string('`', Math.Max(3, MarkdownInlines.LongestRun(code.Text) + 1));
        return $"{fence}{code.Language?.Replace("`", "", StringComparison.Ordinal).ReplaceLineEndings(" ")}\n{code.Text}\n{fence}";
    }

    private string Table(Table table)
    {
        var rows = table.Header.Concat(table.Rows).Select(Cells).ToList();
        if (table.Header.IsEmpty) rows.Insert(0, []);
        var width = Math.Max(1, rows.Max(row => row.Count));
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", width))}");
        return string.Join('\n', lines);
    }

    /// <summary>A cell stands on one line; one that spans several is followed by empty ones.</summary>
    private List<string> Cells(TableRow row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            cells.Add(Of(cell.Blocks).ReplaceLineEndings("<br>").Replace("<br><br>", "<br>", StringComparison.Ordinal));
            for (var more = 1; more < Math.Min(cell.ColumnSpan, 100); more++) cells.Add("");
        }

        return cells;
    }

    private static string Quoted(string text) => "> " + text.TrimEnd().Replace("\n", "\n> ", StringComparison.Ordinal);

    /// <summary>Text below a mark: its lines but the first are moved in; blank ones stay blank.</summary>
    private static string Inside(string text, int columns)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        var room = new string(' ', columns);
        var lines = text.Split('\n');
        for (var i = 1; i < lines.Length; i++) lines[i] = lines[i].Length > 0 ? room + lines[i] : "";
        return string.Join('\n', lines);
    }
}
