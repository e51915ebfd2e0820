using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>Writes an article's model as an indented tree for a person: one line a node, with its line of the file.</summary>
public sealed class ArticleTree
{
    private readonly ImmutableArray<ArticleTreeLine>.Builder lines = ImmutableArray.CreateBuilder<ArticleTreeLine>();
    private int depth;

    private ArticleTree()
    {
    }

    /// <summary>The tree as text, lines ended by <c>\n</c>, each with its lines of the file at its end (<c>:3-5</c>).</summary>
    public static string Write(Article article)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(article))
        {
            text.Append(' ', line.Depth * 2).Append(line.Content).Append(" :").Append(line.FileLines).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The nodes of the tree, each before what it holds. Texts stand in <c>"…"</c>; in them <c>[…]</c> is a label, <c>`…`</c> code, <c>&lt;…&gt;</c> a link's target.</summary>
    public static ImmutableArray<ArticleTreeLine> Lines(Article article)
    {
        var tree = new ArticleTree();
        foreach (var section in article.Sections)
        {
            if (section.Level > 0) tree.Line($"{(section.IsPseudo ? "pseudo-heading" : "heading")} {section.Level} \"{Show(section.Heading)}\"{Slug(section)}{Role(section)}", section.HeadingSpan);
            tree.Inside(section.Blocks);
        }

        return tree.lines.DrainToImmutable();
    }

    private static string Slug(Section section) => section.Slug is null ? "" : $" #{section.Slug}";

    private static string Role(Section section) => section.Role == SectionRole.Body ? "" : $" ({Lower(section.Role)})";

    private void Inside(ImmutableArray<Block> blocks)
    {
        depth++;
        foreach (var block in blocks) Write(block);
        depth--;
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph p: Line($"paragraph \"{Show(p.Content)}\"", p.Span); break;
            case SubHeading h: Line($"subheading {h.Level} \"{Show(h.Content)}\"", h.Span); break;
            case CodeBlock c: Line($"code{(c.Language is null ? "" : " " + c.Language)} \"{c.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"", c.Span); break;
            case Alert a: Line($"alert {Lower(a.Kind)}{(a.Form == AlertForm.Callout ? "" : " " + Lower(a.Form))}{(a.Label is null ? "" : $" \"{a.Label}\"")}", a.Span); Inside(a.Blocks); break;
            case Quote q: Line("quote", q.Span); Inside(q.Blocks); break;
            case Container c: Line($"container {c.ClassName}", c.Span); Inside(c.Blocks); break;
            case Variant v: Line($"{Lower(v.Kind)} {v.Id}{(v.Label.IsEmpty ? "" : $" \"{Show(v.Label)}\"")}", v.Span); Inside(v.Blocks); break;
            case Disclosure d: Line($"disclosure \"{Show(d.Summary)}\"", d.Span); Inside(d.Blocks); break;
            case IncludedBlocks i: Line($"include {i.Path}", i.Span); Inside(i.Blocks); break;
            case Footnote f: Line($"footnote {f.Label}", f.Span); Inside(f.Blocks); break;
            case Video v: Line($"video <{v.Url}>", v.Span); break;
            case ThematicBreak t: Line("break", t.Span); break;
            case BulletList l: Write(l); break;
            case Procedure p: Write(p); break;
            case Table t: Write(t); break;
            case DefinitionList d: Write(d); break;
            default: throw new InvalidOperationException($"A tree of {block.GetType().Name} was never thought of.");
        }
    }

    private void Write(BulletList list)
    {
        Line("bullets", list.Span);
        depth++;
        foreach (var item in list.Items)
        {
            Line(item.IsChecked switch { true => "item [x]", false => "item [ ]", null => "item" }, item.Span);
            Inside(item.Blocks);
        }

        depth--;
    }

    private void Write(Procedure procedure)
    {
        Line($"procedure{(procedure.Kind == ProcedureKind.Steps ? "" : " " + Lower(procedure.Kind))}", procedure.Span);
        depth++;
        foreach (var step in procedure.Steps)
        {
            var traits = new StringBuilder();
            if (step.Kind != StepKind.Action) traits.Append(' ').Append(Lower(step.Kind));
            if (step.IsOptional) traits.Append(" optional");
            if (step.Condition is { } condition) traits.Append(CultureInfo.InvariantCulture, $" {Lower(condition.Kind)}(\"{condition.Text}\")");
            if (step.Result is { } result) traits.Append(CultureInfo.InvariantCulture, $" result(\"{result}\")");
            if (step.IsChecked is { } isChecked) traits.Append(isChecked ? " [x]" : " [ ]");
            Line($"step {step.Number.ToString(CultureInfo.InvariantCulture)} @{step.Place}{traits} \"{Show(step.Instruction)}\"", step.Span);
            Inside(step.Blocks);
        }

        depth--;
    }

    private void Write(Table table)
    {
        Line($"table {string.Join(' ', table.Columns.Select(Lower))}", table.Span);
        depth++;
        foreach (var (row, name) in table.Header.Select(r => (r, "header")).Concat(table.Rows.Select(r => (r, "row"))))
        {
            Line(name, row.Span);
            depth++;
            foreach (var cell in row.Cells)
            {
                if (cell.Blocks is [Paragraph only])
                {
                    Line($"cell \"{Show(only.Content)}\"", only.Span);
                }
                else
                {
                    Line("cell", cell.Span);
                    Inside(cell.Blocks);
                }
            }

            depth--;
        }

        depth--;
    }

    private void Write(DefinitionList list)
    {
        Line("definitions", list.Span);
        depth++;
        foreach (var item in list.Items)
        {
            Line($"term \"{Show(item.Term)}\"", item.Span);
            Inside(item.Blocks);
        }

        depth--;
    }

    private void Line(string content, SourceSpan span) => lines.Add(new ArticleTreeLine(depth, content, span));

    private static string Show(ImmutableArray<Inline> content)
    {
        var shown = new StringBuilder();
        foreach (var inline in content)
        {
            shown.Append(inline switch
            {
                Text t => t.Value,
                UiLabel l => $"[{Show(l.Content)}{(l.Role == UiRole.Unknown ? "" : ":" + Lower(l.Role))}]{l.Trailing}",
                Emphasis e => $"{Lower(e.Kind)}({Show(e.Content)})",
                CodeSpan c => $"`{c.Value}`",
                KeyboardKey k => $"key({k.Value})",
                Link l => $"{Show(l.Content)}<{l.Target}>",
                Image i => $"image({i.AlternativeText}<{i.Source}>)",
                LineBreak => "\\n",
                Anchor a => $"anchor({a.Name})",
                Segment s => $"segment({Show(s.Target)}|{Show(s.Source)})",
                FootnoteReference f => $"footnote({f.Label})",
                IncludedText i => $"include({i.Path}: {Show(i.Content)})",
                _ => throw new InvalidOperationException($"A tree of {inline.GetType().Name} was never thought of."),
            });
        }

        return shown.ToString();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
