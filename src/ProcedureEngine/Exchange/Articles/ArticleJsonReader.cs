using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ProcedureEngine.Alignment;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>
/// Reads what <see cref="ArticleJsonWriter"/> writes. Properties that it does not know are passed over. Throws the exceptions of
/// <see cref="JsonElement"/> and <see cref="FormatException"/>; <see cref="ArticleJson.Read"/> makes one kind of them.
/// </summary>
internal sealed class ArticleJsonReader
{
    private readonly Dictionary<string, string> stepIds = new(StringComparer.Ordinal);

    public ExportedArticle Read(JsonElement json)
    {
        var version = json.GetProperty("version"u8).GetInt32();
        if (version != ArticleJsonVersion.Current) throw new FormatException($"Version {version} of the format is not known, only {ArticleJsonVersion.Current}.");
        var tag = String(json, "locale"u8);
        var article = new Article
        {
            Key = new ArticleKey(String(json, "key"u8)),
            Locale = Locale.TryParse(tag) ?? throw new FormatException($"'{tag}' is no locale."),
            Path = String(json, "path"u8),
            Title = String(json, "title"u8),
            Slug = OptionalString(json, "slug"u8),
            Summary = OptionalString(json, "summary"u8),
            Span = Span(json),
            Provenance = ReadProvenance(json.GetProperty("provenance"u8)),
            Metadata = new Metadata(Array(json, "metadata"u8, ReadEntry)),
            Sections = Array(json, "sections"u8, ReadSection),
        };
        return new ExportedArticle(article, new StepIds(stepIds));
    }

    private static Provenance ReadProvenance(JsonElement json) => new(
        OptionalString(json, "sourceHash"u8),
        OptionalString(json, "sourceCommit"u8),
        OptionalString(json, "translation"u8) is { } translation ? ArticleJsonEnum<TranslationType>.Parse(translation) : null,
        Date(json, "handOff"u8),
        Date(json, "updated"u8));

    private static MetadataEntry ReadEntry(JsonElement json) => new(
        String(json, "key"u8),
        Array(json, "values"u8, v => v.GetString() ?? throw new FormatException("A value is null.")),
        json.GetProperty("line"u8).GetInt32());

    private Section ReadSection(JsonElement json) => new(
        json.GetProperty("level"u8).GetInt32(),
        Inlines(json, "heading"u8),
        OptionalString(json, "slug"u8),
        json.GetProperty("isPseudo"u8).GetBoolean(),
        Span(json, "headingSpan"u8),
        Blocks(json),
        Span(json))
    {
        Place = String(json, "place"u8),
        Role = Enum<SectionRole>(json, "role"u8),
    };

    private Step ReadStep(JsonElement json)
    {
        var place = String(json, "place"u8);
        stepIds[place] = String(json, "id"u8);
        return new Step
        {
            Number = json.GetProperty("number"u8).GetInt32(),
            Place = place,
            Kind = Enum<StepKind>(json, "kind"u8),
            IsOptional = json.GetProperty("isOptional"u8).GetBoolean(),
            IsChecked = IsChecked(json),
            Condition = json.GetProperty("condition"u8) is { ValueKind: not JsonValueKind.Null } c ? new Condition(Enum<ConditionKind>(c, "kind"u8), String(c, "text"u8)) : null,
            Result = OptionalString(json, "result"u8),
            Fingerprint = String(json, "fingerprint"u8),
            TextHash = String(json, "textHash"u8),
            Span = Span(json),
            Instruction = Inlines(json, "instruction"u8),
            Blocks = Blocks(json),
        };
    }

    private Block ReadBlock(JsonElement json)
    {
        var span = Span(json);
        return String(json, "type"u8) switch
        {
            "paragraph" => new Paragraph(Inlines(json, "content"u8), span),
            "subHeading" => new SubHeading(json.GetProperty("level"u8).GetInt32(), Inlines(json, "content"u8), OptionalString(json, "slug"u8), span),
            "procedure" => new Procedure(Enum<ProcedureKind>(json, "kind"u8), Array(json, "steps"u8, ReadStep), span) { Numbering = Character(json, "numbering"u8) },
            "bulletList" => new BulletList(Array(json, "items"u8, ReadItem), span),
            "alert" => new Alert(Enum<AlertKind>(json, "kind"u8), OptionalString(json, "label"u8), Blocks(json), Enum<AlertForm>(json, "form"u8), span),
            "quote" => new Quote(Blocks(json), span),
            "codeBlock" => new CodeBlock(OptionalString(json, "language"u8), String(json, "text"u8), span),
            "table" => new Table(
                Array(json, "columns"u8, c => ArticleJsonEnum<ColumnAlignment>.Parse(c.GetString())), Array(json, "header"u8, ReadRow), Array(json, "rows"u8, ReadRow), span),
            "container" => new Container(String(json, "className"u8), Blocks(json), span),
            "variant" => new Variant(Enum<VariantKind>(json, "kind"u8), String(json, "id"u8), Inlines(json, "label"u8), Blocks(json), span),
            "disclosure" => new Disclosure(Inlines(json, "summary"u8), Blocks(json), span),
            "definitionList" => new DefinitionList(Array(json, "items"u8, ReadDefinition), span),
            "video" => new Video(String(json, "url"u8), span),
            "footnote" => new Footnote(String(json, "label"u8), Blocks(json), span),
            "thematicBreak" => new ThematicBreak(span),
            "includedBlocks" => new IncludedBlocks(String(json, "path"u8), Blocks(json), span),
            var type => throw new FormatException($"'{type}' is no block."),
        };
    }

    private ListItem ReadItem(JsonElement json) => new(Blocks(json), IsChecked(json), Span(json));

    private TableRow ReadRow(JsonElement json) => new(Array(json, "cells"u8, ReadCell), Span(json));

    private TableCell ReadCell(JsonElement json) => new(Blocks(json), json.GetProperty("columnSpan"u8).GetInt32(), json.GetProperty("rowSpan"u8).GetInt32(), Span(json));

    private Definition ReadDefinition(JsonElement json) => new(Inlines(json, "term"u8), Blocks(json), Span(json));

    private static Inline ReadInline(JsonElement json) => ReadContent(json) with { Span = Span(json) };

    private static Inline ReadContent(JsonElement json) => String(json, "type"u8) switch
    {
        "text" => new Text(String(json, "value"u8)),
        "emphasis" => new Emphasis(Enum<EmphasisKind>(json, "kind"u8), Inlines(json, "content"u8)),
        "uiLabel" => new UiLabel(Inlines(json, "content"u8), Enum<UiRole>(json, "role"u8), String(json, "trailing"u8)),
        "codeSpan" => new CodeSpan(String(json, "value"u8)),
        "keyboardKey" => new KeyboardKey(String(json, "value"u8)),
        "link" => new Link(String(json, "target"u8), Inlines(json, "content"u8), OptionalString(json, "title"u8)),
        "image" => new Image(String(json, "source"u8), String(json, "alternativeText"u8), OptionalString(json, "title"u8)),
        "lineBreak" => new LineBreak(),
        "anchor" => new Anchor(String(json, "name"u8)),
        "segment" => new Segment(String(json, "id"u8), Inlines(json, "target"u8), Inlines(json, "source"u8)),
        "footnoteReference" => new FootnoteReference(String(json, "label"u8)),
        "includedText" => new IncludedText(String(json, "path"u8), Inlines(json, "content"u8)),
        var type => throw new FormatException($"'{type}' is no inline."),
    };

    private ImmutableArray<Block> Blocks(JsonElement json) => Array(json, "blocks"u8, ReadBlock);

    private static ImmutableArray<Inline> Inlines(JsonElement json, ReadOnlySpan<byte> name) => Array(json, name, ReadInline);

    private static ImmutableArray<T> Array<T>(JsonElement json, ReadOnlySpan<byte> name, Func<JsonElement, T> read)
    {
        var array = json.GetProperty(name);
        var items = ImmutableArray.CreateBuilder<T>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray()) items.Add(read(item));
        return items.MoveToImmutable();
    }

    private static SourceSpan Span(JsonElement json) => Span(json, "span"u8);

    private static SourceSpan Span(JsonElement json, ReadOnlySpan<byte> name)
    {
        var span = json.GetProperty(name);
        return span.GetArrayLength() == 4
            ? new SourceSpan(span[0].GetInt32(), span[1].GetInt32(), span[2].GetInt32(), span[3].GetInt32())
            : throw new FormatException("A span has four numbers.");
    }

    private static string String(JsonElement json, ReadOnlySpan<byte> name) =>
        OptionalString(json, name) ?? throw new FormatException($"'{System.Text.Encoding.UTF8.GetString(name)}' is null.");

    private static string? OptionalString(JsonElement json, ReadOnlySpan<byte> name) => json.GetProperty(name).GetString();

    private static char Character(JsonElement json, ReadOnlySpan<byte> name) =>
        String(json, name) is [var only] ? only : throw new FormatException("A numbering is one character.");

    private static T Enum<T>(JsonElement json, ReadOnlySpan<byte> name)
        where T : struct, Enum => ArticleJsonEnum<T>.Parse(json.GetProperty(name).GetString());

    private static bool? IsChecked(JsonElement json) => json.GetProperty("isChecked"u8) is { ValueKind: not JsonValueKind.Null } value ? value.GetBoolean() : null;

    private static DateOnly? Date(JsonElement json, ReadOnlySpan<byte> name) =>
        OptionalString(json, name) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
