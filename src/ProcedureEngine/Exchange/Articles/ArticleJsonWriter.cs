using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>Writes the model, a method a kind of node; by hand, so that an export starts at once and can be trimmed.</summary>
internal sealed class ArticleJsonWriter(Utf8JsonWriter json, StepIds stepIds)
{
    public void Write(Article article)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, ArticleJsonVersion.Current);
        json.WriteString("type"u8, "article"u8);
        json.WriteString("key"u8, article.Key.Value);
        json.WriteString("locale"u8, article.Locale.Tag);
        json.WriteString("path"u8, article.Path);
        json.WriteString("title"u8, article.Title);
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("summary"u8, article.Summary);
        json.Span("span"u8, article.Span);
        Write(article.Provenance);
        json.WriteStartArray("metadata"u8);
        foreach (var entry in article.Metadata.Entries) Write(entry);
        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        foreach (var section in article.Sections) Write(section);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Provenance provenance)
    {
        json.WriteStartObject("provenance"u8);
        json.WriteString("sourceHash"u8, provenance.SourceHash);
        json.WriteString("sourceCommit"u8, provenance.SourceCommit);
        if (provenance.Translation is { } translation) json.Enum("translation"u8, translation);
        else json.WriteNull("translation"u8);
        Date("handOff"u8, provenance.HandOff);
        Date("updated"u8, provenance.Updated);
        json.WriteEndObject();
    }

    private void Write(MetadataEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, entry.Key);
        json.WriteStartArray("values"u8);
        foreach (var value in entry.Values) json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteNumber("line"u8, entry.Line);
        json.WriteEndObject();
    }

    private void Write(Section section)
    {
        json.Begin("section"u8, section.Span);
        json.WriteNumber("level"u8, section.Level);
        json.WriteString("slug"u8, section.Slug);
        json.WriteString("place"u8, section.Place);
        json.Enum("role"u8, section.Role);
        json.WriteBoolean("isPseudo"u8, section.IsPseudo);
        json.Span("headingSpan"u8, section.HeadingSpan);
        Inlines("heading"u8, section.Heading);
        Blocks(section.Blocks);
        json.WriteEndObject();
    }

    private void Write(Step step)
    {
        json.Begin("step"u8, step.Span);
        json.WriteString("id"u8, stepIds[step.Place]);
        json.WriteNumber("number"u8, step.Number);
        json.WriteString("place"u8, step.Place);
        json.Enum("kind"u8, step.Kind);
        json.WriteBoolean("isOptional"u8, step.IsOptional);
        IsChecked(step.IsChecked);
        if (step.Condition is { } condition) Write(condition);
        else json.WriteNull("condition"u8);
        json.WriteString("result"u8, step.Result);
        json.WriteString("fingerprint"u8, step.Fingerprint);
        json.WriteString("textHash"u8, step.TextHash);
        Inlines("instruction"u8, step.Instruction);
        Blocks(step.Blocks);
        json.WriteEndObject();
    }

    private void Write(Condition condition)
    {
        json.WriteStartObject("condition"u8);
        json.Enum("kind"u8, condition.Kind);
        json.WriteString("text"u8, condition.Text);
        json.WriteEndObject();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph p:
                json.Begin("paragraph"u8, p.Span);
                Inlines("content"u8, p.Content);
                break;
            case SubHeading h:
                json.Begin("subHeading"u8, h.Span);
                json.WriteNumber("level"u8, h.Level);
                json.WriteString("slug"u8, h.Slug);
                Inlines("content"u8, h.Content);
                break;
            case Procedure p:
                json.Begin("procedure"u8, p.Span);
                json.Enum("kind"u8, p.Kind);
                json.WriteString("numbering"u8, [p.Numbering]);
                Array("steps"u8, p.Steps, Write);
                break;
            case BulletList l:
                json.Begin("bulletList"u8, l.Span);
                Array("items"u8, l.Items, Write);
                break;
            case Alert a:
                json.Begin("alert"u8, a.Span);
                json.Enum("kind"u8, a.Kind);
                json.Enum("form"u8, a.Form);
                json.WriteString("label"u8, a.Label);
                Blocks(a.Blocks);
                break;
            case Quote q:
                json.Begin("quote"u8, q.Span);
                Blocks(q.Blocks);
                break;
            case CodeBlock c:
                json.Begin("codeBlock"u8, c.Span);
                json.WriteString("language"u8, c.Language);
                json.WriteString("text"u8, c.Text);
                break;
            case Table t:
                json.Begin("table"u8, t.Span);
                json.WriteStartArray("columns"u8);
                foreach (var column in t.Columns) json.WriteStringValue(ArticleJsonEnum<ColumnAlignment>.NameOf(column));
                json.WriteEndArray();
                Array("header"u8, t.Header, Write);
                Array("rows"u8, t.Rows, Write);
                break;
            case Container c:
                json.Begin("container"u8, c.Span);
                json.WriteString("className"u8, c.ClassName);
                Blocks(c.Blocks);
                break;
            case Variant v:
                json.Begin("variant"u8, v.Span);
                json.Enum("kind"u8, v.Kind);
                json.WriteString("id"u8, v.Id);
                Inlines("label"u8, v.Label);
                Blocks(v.Blocks);
                break;
            case Disclosure d:
                json.Begin("disclosure"u8, d.Span);
                Inlines("summary"u8, d.Summary);
                Blocks(d.Blocks);
                break;
            case DefinitionList d:
                json.Begin("definitionList"u8, d.Span);
                Array("items"u8, d.Items, Write);
                break;
            case Video v:
                json.Begin("video"u8, v.Span);
                json.WriteString("url"u8, v.Url);
                break;
            case Footnote f:
                json.Begin("footnote"u8, f.Span);
                json.WriteString("label"u8, f.Label);
                Blocks(f.Blocks);
                break;
            case ThematicBreak t:
                json.Begin("thematicBreak"u8, t.Span);
                break;
            case IncludedBlocks i:
                json.Begin("includedBlocks"u8, i.Span);
                json.WriteString("path"u8, i.Path);
                Blocks(i.Blocks);
                break;
            default:
                throw new InvalidOperationException($"JSON of {block.GetType().Name} was never thought of.");
        }

        json.WriteEndObject();
    }

    private void Write(ListItem item)
    {
        json.Begin("listItem"u8, item.Span);
        IsChecked(item.IsChecked);
        Blocks(item.Blocks);
        json.WriteEndObject();
    }

    private void Write(TableRow row)
    {
        json.Begin("tableRow"u8, row.Span);
        Array("cells"u8, row.Cells, Write);
        json.WriteEndObject();
    }

    private void Write(TableCell cell)
    {
        json.Begin("tableCell"u8, cell.Span);
        json.WriteNumber("columnSpan"u8, cell.ColumnSpan);
        json.WriteNumber("rowSpan"u8, cell.RowSpan);
        Blocks(cell.Blocks);
        json.WriteEndObject();
    }

    private void Write(Definition definition)
    {
        json.Begin("definition"u8, definition.Span);
        Inlines("term"u8, definition.Term);
        Blocks(definition.Blocks);
        json.WriteEndObject();
    }

    private void Blocks(ImmutableArray<Block> blocks) => Array("blocks"u8, blocks, Write);

    private void Inlines(ReadOnlySpan<byte> name, ImmutableArray<Inline> content) => ArticleJsonInlines.Write(json, name, content);

    private void Array<T>(ReadOnlySpan<byte> name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private void IsChecked(bool? isChecked)
    {
        if (isChecked is { } value) json.WriteBoolean("isChecked"u8, value);
        else json.WriteNull("isChecked"u8);
    }

    private void Date(ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is { } value) json.WriteString(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }
}
