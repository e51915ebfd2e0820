using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Alignment.Units;

/// <summary>Cuts an article into units, in reading order. Every step is one unit, at any depth.</summary>
public sealed class UnitSplitter
{
    private readonly ImmutableArray<Unit>.Builder units = ImmutableArray.CreateBuilder<Unit>();
    private readonly EvidenceCollector evidence;
    private Section section = null!;
    private bool isIncluded;

    private UnitSplitter(Locale locale) => evidence = new EvidenceCollector(KnownLanguages.For(locale).Labels);

    /// <summary>The units of an article; empty only where the article has no text.</summary>
    public static ImmutableArray<Unit> Split(Article article)
    {
        var splitter = new UnitSplitter(article.Locale);
        foreach (var section in article.Sections)
        {
            splitter.section = section;
            if (!section.Heading.IsEmpty) splitter.AddText(section.IsPseudo ? UnitKind.PseudoHeading : UnitKind.Heading, section.Heading, section.HeadingSpan, null, null);
            splitter.AddBlocks(section.Blocks, null, 0);
        }

        return splitter.units.ToImmutable();
    }

    private void AddBlocks(ImmutableArray<Block> blocks, Unit? parent, int depth)
    {
        // How far a list has counted: what goes on counting in running text is a step that lost its list.
        var counted = 1;
        foreach (var block in blocks)
        {
            if (block is Paragraph p && Cut(p, ref counted) is { } cut)
            {
                if (!cut.Head.IsEmpty) Add(UnitKind.Paragraph, PlainText.Of(cut.Head), p.Span, p, parent, depth, evidence.Of(cut.Head), cut.Head, isLost: true);
                AddSwallowed(cut.Steps, p.Span, parent, depth, hasLastPlace: true);
                continue;
            }

            if (block is Procedure { Steps: [.., var last] }) counted = last.Number;
            AddBlock(block, parent, depth);
        }
    }

    /// <summary>Cuts a paragraph that begins a list anew or goes on counting the one before.</summary>
    private static (ImmutableArray<Inline> Head, ImmutableArray<ImmutableArray<Inline>> Steps)? Cut(Paragraph paragraph, ref int counted)
    {
        if (SwallowedSteps.Cut(paragraph.Content, 2) is { } begun)
        {
            counted = 1 + begun.Steps.Length;
            return begun;
        }

        var more = counted == 1 ? null : SwallowedSteps.Cut(paragraph.Content, counted + 1);
        counted += more?.Steps.Length ?? 0;
        return more;
    }

    /// <summary>Adds steps that have become running text: a paragraph counts as the last of them, to which belongs what follows; a list item as none.</summary>
    private void AddSwallowed(ImmutableArray<ImmutableArray<Inline>> steps, SourceSpan span, Unit? parent, int depth, bool hasLastPlace)
    {
        for (var k = 0; k < steps.Length; k++)
        {
            var hasPlace = hasLastPlace && k == steps.Length - 1;
            Add(UnitKind.Step, PlainText.Of(steps[k]), span, null, parent, depth, evidence.Of(steps[k]), steps[k], isSwallowed: true, isLost: !hasPlace);
        }
    }

    private void AddBlock(Block block, Unit? parent, int depth)
    {
        switch (block)
        {
            case Paragraph p: AddText(IsMedia(p.Content) ? UnitKind.Media : UnitKind.Paragraph, p.Content, p.Span, p, parent, depth); break;
            case SubHeading h: AddText(UnitKind.Heading, h.Content, h.Span, h, parent, depth); break;
            case CodeBlock c: Add(UnitKind.Code, c.Text, c.Span, c, parent, depth, evidence.OfCode(c.Text), []); break;
            case Video v: Add(UnitKind.Media, "", v.Span, v, parent, depth, evidence.OfMedia(v.Url), []); break;
            case Procedure p:
                foreach (var step in p.Steps) AddStep(step, parent, depth);
                break;
            case BulletList l:
                foreach (var item in l.Items) AddFirst(UnitKind.ListItem, item.Blocks, item.Span, null, parent, depth, isTask: item.IsChecked is not null);
                break;
            case Alert a: AddFirst(UnitKind.Alert, a.Blocks, a.Span, a, parent, depth); break;
            case Table t:
                foreach (var row in t.Header) AddRow(t, row, parent, depth);
                foreach (var row in t.Rows) AddRow(t, row, parent, depth);
                break;
            case DefinitionList d:
                foreach (var item in d.Items)
                {
                    var term = AddText(UnitKind.ListItem, item.Term, item.Span, d, parent, depth);
                    AddBlocks(item.Blocks, term, depth + 1);
                }

                break;
            case Variant v:
                if (!v.Label.IsEmpty) AddText(UnitKind.PseudoHeading, v.Label, v.Span with { EndLine = v.Span.Line }, v, parent, depth);
                AddBlocks(v.Blocks, parent, depth);
                break;
            case Disclosure d:
                if (!d.Summary.IsEmpty) AddText(UnitKind.PseudoHeading, d.Summary, d.Span with { EndLine = d.Span.Line }, d, parent, depth);
                AddBlocks(d.Blocks, parent, depth);
                break;
            case IncludedBlocks i: AddIncluded(i, parent, depth); break;
            case Quote q: AddBlocks(q.Blocks, parent, depth); break;
            case Container c: AddBlocks(c.Blocks, parent, depth); break;
            case Footnote f: AddBlocks(f.Blocks, parent, depth); break;
        }
    }

    private void AddStep(Step step, Unit? parent, int depth)
    {
        var cut = SwallowedSteps.Cut(step.Instruction, step.Number + 1);
        var instruction = cut is { Head.IsEmpty: false } ? cut.Value.Head : step.Instruction;

        // What a step that is an include says is what it includes.
        var whole = instruction.IsEmpty && step.Blocks is [IncludedBlocks first, ..] && BlockWalk.Steps(first.Blocks).Count == 0 ? first : null;
        var (content, found) = whole is null ? (PlainText.Of(instruction), evidence.Of(instruction)) : (PlainText.Of(whole.Blocks), evidence.OfInclude(whole.Path));
        var unit = Add(UnitKind.Step, content, step.Span, null, parent, depth, found, instruction, step);
        if (cut is { Head.IsEmpty: false }) AddSwallowed(cut.Value.Steps, step.Span, parent, depth, hasLastPlace: false);
        AddBlocks(whole is null ? step.Blocks : step.Blocks[1..], unit, depth + 1);
    }

    /// <summary>An alert or a bullet is one unit with its first paragraph; what follows stands in it.</summary>
    private void AddFirst(UnitKind kind, ImmutableArray<Block> blocks, SourceSpan span, Block? block, Unit? parent, int depth, bool isTask = false)
    {
        var first = blocks is [Paragraph p, ..] ? p : null;
        var text = first?.Content ?? [];
        var unit = Add(kind, PlainText.Of(text), span, block ?? first, parent, depth, evidence.Of(text), text, isTask: isTask);
        AddBlocks(first is null ? blocks : blocks[1..], unit, depth + 1);
    }

    private void AddRow(Table table, TableRow row, Unit? parent, int depth)
    {
        var text = ImmutableArray.CreateBuilder<Inline>();
        foreach (var cell in row.Cells)
        {
            foreach (var line in BlockWalk.Lines(cell.Blocks))
            {
                if (text.Count > 0) text.Add(new Text(" | "));
                text.AddRange(line);
            }
        }

        var cells = text.ToImmutable();
        var unit = Add(UnitKind.TableRow, PlainText.Of(cells), row.Span, table, parent, depth, evidence.Of(cells), cells, row: row);
        foreach (var cell in row.Cells)
        {
            // The rows' words are compared as one text; only steps need units of their own.
            foreach (var inner in cell.Blocks)
            {
                if (inner is Procedure) AddBlock(inner, unit, depth + 1);
            }
        }
    }

    private void AddIncluded(IncludedBlocks included, Unit? parent, int depth)
    {
        var unit = Add(UnitKind.Paragraph, PlainText.Of(included.Blocks), included.Span, included, parent, depth, evidence.OfInclude(included.Path), []);
        if (BlockWalk.Steps(included.Blocks).Count == 0) return;
        var outer = isIncluded;
        isIncluded = true;
        AddBlocks(included.Blocks, unit, depth);
        isIncluded = outer;
    }

    private Unit AddText(UnitKind kind, ImmutableArray<Inline> text, SourceSpan span, Block? block, Unit? parent, int depth = 0) =>
        Add(kind, PlainText.Of(text), span, block, parent, depth, evidence.Of(text), text);

    private Unit Add(UnitKind kind, string content, SourceSpan span, Block? block, Unit? parent, int depth, UnitEvidence found, ImmutableArray<Inline> text, Step? step = null, bool isSwallowed = false, bool isLost = false, bool isTask = false, TableRow? row = null)
    {
        var unit = new Unit(kind, content, span)
        {
            Index = units.Count,
            Section = section,
            Block = block,
            Step = step,
            Parent = parent,
            Depth = depth,
            Text = text,
            Evidence = found,
            IsIncluded = isIncluded,
            IsSwallowed = isSwallowed,
            IsLost = isLost,
            IsTask = isTask,
            Row = row,
        };
        units.Add(unit);
        return unit;
    }

    private static bool IsMedia(ImmutableArray<Inline> content)
    {
        var images = 0;
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Image or Link { Content: [Image] }: images++; break;
                case LineBreak or Anchor: break;
                case Text t when string.IsNullOrWhiteSpace(t.Value): break;
                default: return false;
            }
        }

        return images > 0;
    }
}
