using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Model;

/// <summary>A piece of running text. The kinds are the types in this file.</summary>
public abstract record Inline
{
    /// <summary>Where it stands in the article's file; for what comes from raw HTML, the HTML as a whole.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>Characters, with entities and escapes resolved.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>Text that stands out and is no UI label.</summary>
public sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Content) : Inline;

/// <summary>The name of something on a screen, written in bold.</summary>
/// <param name="Content">The label, with punctuation that was inside the bold taken off its end.</param>
/// <param name="Role">What it names, where the words around it say so.</param>
/// <param name="Trailing">The punctuation that was inside the bold; empty where there was none. Renderers show it behind the label.</param>
public sealed record UiLabel(ImmutableArray<Inline> Content, UiRole Role, string Trailing) : Inline;

/// <summary>Code in the line, kept to the character.</summary>
public sealed record CodeSpan(string Value) : Inline;

/// <summary>A key of a keyboard.</summary>
public sealed record KeyboardKey(string Value) : Inline;

/// <summary>A link.</summary>
/// <param name="Target">The target as written; relative to the article's file where it is relative. Always of an allowed scheme.</param>
/// <param name="Content">What is shown.</param>
/// <param name="Title">The tooltip; null where there is none.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content, string? Title) : Inline;

/// <summary>An image in the line; a paragraph of one image is a figure.</summary>
/// <param name="Source">The address as written; relative to the article's file where it is relative. Always of an allowed scheme.</param>
/// <param name="AlternativeText">What the image says, in words; empty for decoration.</param>
/// <param name="Title">The tooltip; null where there is none.</param>
public sealed record Image(string Source, string AlternativeText, string? Title) : Inline;

/// <summary>A line break that the author wants.</summary>
public sealed record LineBreak : Inline;

/// <summary>An anchor inside the text that links can point to.</summary>
public sealed record Anchor(string Name) : Inline;

/// <summary>A sentence in two languages (<c>&lt;span data-ttu-id&gt;</c> with <c>sxs-lookup</c>): what is shown, and the text it was translated from.</summary>
/// <param name="Id">The id that source and target share (<c>data-ttu-id</c>).</param>
/// <param name="Target">The translation.</param>
/// <param name="Source">The source sentence; empty where only the translation is there.</param>
public sealed record Segment(string Id, ImmutableArray<Inline> Target, ImmutableArray<Inline> Source) : Inline;

/// <summary>Points to a <see cref="Footnote"/>.</summary>
public sealed record FootnoteReference(string Label) : Inline;

/// <summary>Text that stands in another file (<c>[!INCLUDE [x](path)]</c>).</summary>
/// <param name="Path">The path as written.</param>
/// <param name="Content">The other file's text; the directive's own words where the file can't be had.</param>
public sealed record IncludedText(string Path, ImmutableArray<Inline> Content) : Inline;
