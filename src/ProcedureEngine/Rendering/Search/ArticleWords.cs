using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// Reads an article's words. The title, each heading and each step is a unit; what stands below a heading or in a step belongs to
/// it, so that words in one unit are words close together.
/// </summary>
internal sealed class ArticleWords(SearchWords words)
{
    private readonly WordReader reader = new(words);
    private int units;

    /// <summary>Adds a version of an article to the words of its locale.</summary>
    public WordUses Read(Article article)
    {
        words.Begin();
        units = 0;
        reader.Unit = 0;
        Text(article.Title, WordField.Title);
        Text(article.Key.Value, WordField.Key);
        Text(article.Slug, WordField.Key);
        Text(article.Summary, WordField.Summary);
        var title = HeadingLevels.TitleSection(article);
        for (var i = 0; i < article.Sections.Length; i++)
        {
            var section = article.Sections[i];
            if (i != title && !section.Heading.IsEmpty)
            {
                reader.Unit = ++units;
                Line(section.Heading, WordField.Heading);
            }

            Blocks(section.Blocks, WordField.Text);
        }

        return words.End();
    }

    private void Blocks(ImmutableArray<Block> blocks, WordField field)
    {
        foreach (var block in blocks) Block(block, field);
    }

    private void Block(Block block, WordField field)
    {
        switch (block)
        {
            case Paragraph p: Line(p.Content, field); break;
            case SubHeading h:
                reader.Unit = ++units;
                Line(h.Content, WordField.Heading);
                break;
            case Procedure p: Procedure(p, field); break;
            case BulletList l:
                foreach (var item in l.Items) Blocks(item.Blocks, field);
                break;
            case Alert a:
                Text(a.Label, field);
                Blocks(a.Blocks, field);
                break;
            case Quote q: Blocks(q.Blocks, field); break;
            case CodeBlock c: Text(c.Text, field); break;
            case Table t:
                Rows(t.Header, field);
                Rows(t.Rows, field);
                break;
            case Container c: Blocks(c.Blocks, field); break;
            case IncludedBlocks i: Blocks(i.Blocks, field); break;
            case Variant v:
                Line(v.Label, field);
                Blocks(v.Blocks, field);
                break;
            case Disclosure d:
                Line(d.Summary, field);
                Blocks(d.Blocks, field);
                break;
            case DefinitionList d:
                foreach (var item in d.Items)
                {
                    Line(item.Term, field);
                    Blocks(item.Blocks, field);
                }

                break;
            case Footnote f: Blocks(f.Blocks, field); break;
            case Video or ThematicBreak: break;
            default: throw new NotSupportedException($"{block.GetType().Name} has no words.");
        }
    }

    private void Procedure(Procedure procedure, WordField field)
    {
        var (outer, isTask) = (reader.Unit, procedure.Kind == ProcedureKind.Steps);
        foreach (var step in procedure.Steps)
        {
            if (isTask) reader.Unit = ++units;
            var own = reader.Unit;
            Line(step.Instruction, isTask ? WordField.Step : field);
            Blocks(step.Blocks, isTask ? WordField.Step : field);
            reader.Unit = own;
        }

        reader.Unit = outer;
    }

    private void Rows(ImmutableArray<TableRow> rows, WordField field)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells) Blocks(cell.Blocks, field);
        }
    }

    private void Text(string? text, WordField field)
    {
        if (text is null) return;
        reader.Field = field;
        foreach (var part in field == WordField.Key ? text.Split('-', '_', '/') : [text])
        {
            reader.Text(part);
            reader.End();
        }
    }

    private void Line(ImmutableArray<Inline> content, WordField field)
    {
        reader.Field = field;
        Inlines(content, field);
        reader.End();
    }

    private void Inlines(ImmutableArray<Inline> content, WordField field)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text t: reader.Text(t.Value); break;
                case UiLabel l: Label(l, field); break;
                case Emphasis e: Inlines(e.Content, field); break;
                case CodeSpan c: reader.Text(c.Value); break;
                case KeyboardKey k: reader.Text(k.Value); break;
                case Link l: Inlines(l.Content, field); break;
                case Image i: reader.Text(i.AlternativeText); break;
                case LineBreak: reader.End(); break;
                case Segment s: Inlines(s.Target, field); break;
                case IncludedText i: Inlines(i.Content, field); break;
                case Anchor or FootnoteReference: break;
                default: throw new NotSupportedException($"{inline.GetType().Name} has no words.");
            }
        }
    }

    private void Label(UiLabel label, WordField field)
    {
        reader.End();
        if (field > WordField.Label) reader.Field = WordField.Label;
        Inlines(label.Content, field);
        reader.End();
        reader.Field = field;
        reader.Text(label.Trailing);
    }
}
