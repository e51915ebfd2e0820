using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Model;

/// <summary>A piece of an article that stands on its own lines. The kinds are the types in this file and <see cref="Procedure"/>.</summary>
/// <param name="Span">Where it stands in the article's file.</param>
public abstract record Block(SourceSpan Span);

/// <summary>A paragraph.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content, SourceSpan Span) : Block(Span);

/// <summary>A heading inside a step, a quotation or a tab; headings of the article itself are <see cref="Section"/>s.</summary>
public sealed record SubHeading(int Level, ImmutableArray<Inline> Content, string? Slug, SourceSpan Span) : Block(Span);

/// <summary>A bullet list.</summary>
public sealed record BulletList(ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);

/// <summary>One item of a bullet list, a link list or an outline.</summary>
/// <param name="Blocks">What it says; empty for an empty item.</param>
/// <param name="IsChecked">For an item of a task list (<c>- [ ]</c>) whether it is ticked in the source; null for others.</param>
/// <param name="Span">Its lines.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks, bool? IsChecked, SourceSpan Span);

/// <summary>A note, tip, important, caution or warning box.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Label">The words that the author wrote in place of a standard title (<c>Obs!</c>, <c>TIPS</c>); null where the standard title says the same.</param>
/// <param name="Blocks">What it says.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Span">Its lines.</param>
public sealed record Alert(AlertKind Kind, string? Label, ImmutableArray<Block> Blocks, AlertForm Form, SourceSpan Span) : Block(Span);

/// <summary>A quotation that is no alert.</summary>
public sealed record Quote(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>Code, kept to the character.</summary>
/// <param name="Language">The word behind the fence; null where there is none.</param>
/// <param name="Text">The lines with <c>\n</c>, without one at the end.</param>
/// <param name="Span">With the fences.</param>
public sealed record CodeBlock(string? Language, string Text, SourceSpan Span) : Block(Span);

/// <summary>A table.</summary>
/// <param name="Columns">The alignment of each column.</param>
/// <param name="Header">The header rows; may be empty.</param>
/// <param name="Rows">The body rows.</param>
/// <param name="Span">Its lines.</param>
public sealed record Table(ImmutableArray<ColumnAlignment> Columns, ImmutableArray<TableRow> Header, ImmutableArray<TableRow> Rows, SourceSpan Span) : Block(Span);

/// <summary>A row of a table.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells, SourceSpan Span);

/// <summary>A cell of a table.</summary>
public sealed record TableCell(ImmutableArray<Block> Blocks, int ColumnSpan, int RowSpan, SourceSpan Span);

/// <summary>A block that carries a class of the dialect: <c>[!div class="checklist"]</c>, <c>:::row:::</c>.</summary>
/// <param name="ClassName">The class as written, or the directive's name.</param>
/// <param name="Blocks">What it holds.</param>
/// <param name="Span">With the directive.</param>
public sealed record Container(string ClassName, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>Text for some readers only: a tab, a pivot zone, a moniker.</summary>
/// <param name="Kind">Which dialect construct it is.</param>
/// <param name="Id">What the construct selects: the tab's or pivot's id, the moniker's range.</param>
/// <param name="Label">The tab's title; empty where the construct has none.</param>
/// <param name="Blocks">What it holds.</param>
/// <param name="Span">With the directive.</param>
public sealed record Variant(VariantKind Kind, string Id, ImmutableArray<Inline> Label, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>Text that opens on demand (<c>&lt;details&gt;</c>).</summary>
public sealed record Disclosure(ImmutableArray<Inline> Summary, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>A list of terms with their definitions.</summary>
public sealed record DefinitionList(ImmutableArray<Definition> Items, SourceSpan Span) : Block(Span);

/// <summary>A term with its definition.</summary>
public sealed record Definition(ImmutableArray<Inline> Term, ImmutableArray<Block> Blocks, SourceSpan Span);

/// <summary>A video, shown as a link: pages make no third-party request.</summary>
public sealed record Video(string Url, SourceSpan Span) : Block(Span);

/// <summary>A note at the end that a <see cref="FootnoteReference"/> points to.</summary>
public sealed record Footnote(string Label, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>A line between two parts.</summary>
public sealed record ThematicBreak(SourceSpan Span) : Block(Span);

/// <summary>Blocks that stand in another file (<c>[!INCLUDE [x](path)]</c> in a paragraph of its own).</summary>
/// <param name="Path">The path as written.</param>
/// <param name="Blocks">The other file's blocks, every one with the directive's span; the directive's own words where the file can't be had.</param>
/// <param name="Span">The directive.</param>
public sealed record IncludedBlocks(string Path, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
