using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Alignment.Units;

/// <summary>The smallest piece of an article that is aligned: a heading, a paragraph, a step's instruction, a list item, a code block, a table row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">What it says, as <see cref="PlainText"/> gives it; code as it stands.</param>
/// <param name="Span">Its lines in its article's file; of a step the whole list item.</param>
public sealed record Unit(UnitKind Kind, string Content, SourceSpan Span)
{
    /// <summary>The step whose instruction this is; null for other kinds.</summary>
    public Step? Step { get; init; }

    /// <summary>The block that this is or begins; null for headings of sections and for steps.</summary>
    public Block? Block { get; init; }

    /// <summary>The section it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>Its position among the units of its article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The unit that it stands in: the step of a substep, the bullet of a second paragraph; null directly in a section.</summary>
    public Unit? Parent { get; init; }

    /// <summary>What it says with its markup: a table row's cells one after the other. Empty for code and for an empty list item.</summary>
    public ImmutableArray<Inline> Text { get; init; } = [];

    /// <summary>What can be compared without knowing the language.</summary>
    public required UnitEvidence Evidence { get; init; }

    /// <summary>Whether it stands in another file that the article includes: it is aligned, but its words are not this article's.</summary>
    public bool IsIncluded { get; init; }

    /// <summary>Whether it is a step by its number only and has become running text of the block before ("2. Choose OK." in the same line): <see cref="Step"/> is null, its lines are the block's.</summary>
    public bool IsSwallowed { get; init; }

    /// <summary>
    /// Whether it shares its block with steps that have become running text, and the block counts as another of them: as the step
    /// whose list item it is, or else as the last, to which belongs what follows. On the page it has no place of its own.
    /// </summary>
    public bool IsLost { get; init; }

    /// <summary>Whether it is an item of a task list (<c>- [ ]</c>), which a checklist gives a box.</summary>
    public bool IsTask { get; init; }

    /// <summary>The row of a table whose cells these are; null for other kinds.</summary>
    public TableRow? Row { get; init; }

    /// <summary>Whether its number stands in running text, as part of a broken list.</summary>
    public bool IsInText => IsSwallowed || IsLost;

    /// <summary>How deep it is nested in lists, alerts, tables: 0 directly in a section.</summary>
    public int Depth { get; init; }
}
