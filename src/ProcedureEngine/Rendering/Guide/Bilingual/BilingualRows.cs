using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Html;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>Writes what two versions of an article say, row by row: first the one language, then the other, then the next step.</summary>
internal sealed class BilingualRows(HtmlWriter html, PaperText text, Column first, Column second, VersionLinks links)
{
    private int lastLevel = 1;

    /// <summary>Writes rows.</summary>
    /// <param name="a">What the first version has here.</param>
    /// <param name="b">What the second has.</param>
    /// <param name="isWhole">Whether a gap is to be told; not so in a step that one version lacks as a whole, which was told.</param>
    public void Write(ImmutableArray<Piece> a, ImmutableArray<Piece> b, bool isWhole = true)
    {
        var isList = false;
        var gap = (First: false, Second: false);
        foreach (var row in Row.Of(a, b, links))
        {
            var isStep = row.First is StepPiece || row.Second is StepPiece;
            if (isStep != isList) html.Markup(isStep ? "<ol class=\"steps\" role=\"list\">\n"u8 : "</ol>\n"u8);
            isList = isStep;
            if (row.First is HeadingPiece || row.Second is HeadingPiece)
            {
                Heading(row.First as HeadingPiece, row.Second as HeadingPiece);
                gap = default;
                continue;
            }

            var told = isWhole ? (row.First is null ? !gap.First : null, row.Second is null ? !gap.Second : null) : ((bool?)null, (bool?)null);
            gap = (row.First is null, row.Second is null);
            if (isStep) Step(row, told);
            else Block((row.First as BlockPiece)?.Block, (row.Second as BlockPiece)?.Block, told);
        }

        if (isList) html.Markup("</ol>\n"u8);
    }

    /// <summary>One heading for both: the outline of a printed page has each place once. None is skipped, whatever the two sources do.</summary>
    private void Heading(HeadingPiece? a, HeadingPiece? b)
    {
        var level = Math.Min((a ?? b)!.Level, lastLevel + 1);
        lastLevel = level;
        first.Article.SubHeadingLevel = second.Article.SubHeadingLevel = Math.Min(6, level + 1);
        html.Write($"""<h{level} class="pair">""");
        if (a is not null) first.Heading(a.Content, a.Slug, isBeforeOther: b is not null);
        if (b is not null) second.Heading(b.Content, b.Slug);
        html.WriteLine($"</h{level}>");
    }

    private void Step(Row row, (bool? First, bool? Second) told)
    {
        var (a, b) = (row.First as StepPiece, row.Second as StepPiece);
        html.Markup("<li><div class=\"pair\">"u8);
        if (a is not null) Instruction(a, b);
        else Other(first, row.First, told.First);
        if (b is not null) SecondInstruction(b, a);
        else Other(second, row.Second, told.Second);
        html.Markup("</div>\n"u8);
        var level = first.Article.SubHeadingLevel;
        Write(Pieces.Of(a?.Step.Blocks ?? [], level), Pieces.Of(b?.Step.Blocks ?? [], level), a is not null && b is not null);
        html.Markup("</li>\n"u8);
    }

    private void Instruction(StepPiece step, StepPiece? other)
    {
        first.Open("<p"u8, "do"u8);
        html.Write($"""<span class="n">{step.Number}</span> """);
        first.Article.Inlines(step.Step.Instruction);
        if (step.IsOptional || other?.IsOptional == true) text.Write(" <span class=\"na\""u8, "NotApplicable", "</span>"u8);
        html.Markup("</p>\n"u8);
    }

    /// <summary>The second column repeats the number only where it counts otherwise.</summary>
    private void SecondInstruction(StepPiece step, StepPiece? other)
    {
        second.Open("<p"u8, "do"u8);
        if (other?.Number != step.Number)
        {
            html.Write($"""<b class="own">{step.Number}</b> """);
        }

        second.Article.Inlines(step.Step.Instruction);
        if (other is null && step.IsOptional) second.Article.NotApplicable();
        html.Markup("</p>\n"u8);
    }

    /// <summary>What stands beside a step and is none itself.</summary>
    private static void Other(Column column, Piece? piece, bool? told)
    {
        if (piece is BlockPiece { Block: var block }) column.Blocks([block]);
        else if (told is { } isFirst) column.Gap(isFirst);
    }

    private void Block(Block? a, Block? b, (bool? First, bool? Second) told)
    {
        switch (a, b)
        {
            case (ThematicBreak, _): html.Markup("<hr>\n"u8); return;
            case (null, ThematicBreak): return;
            case (CodeBlock x, CodeBlock y) when x.Text == y.Text: first.Article.Block(x); return;
            case (Variant or Disclosure, _) when HasSteps(a) && a.GetType() == b?.GetType() && HasSteps(b): Box(a, b); return;
            case (Container or Quote, _) when HasSteps(a) && a.GetType() == b?.GetType() && HasSteps(b): Inner(a, b); return;
        }

        // Half a page is too narrow for tables.
        html.Markup(a is Table || b is Table ? "<div class=\"pair wide\">"u8 : "<div class=\"pair\">"u8);
        if (a is not null) first.Blocks([a]);
        else if (told.First is { } isFirst) first.Gap(isFirst);
        if (b is not null) second.Blocks([b]);
        else if (told.Second is { } isFirstToo) second.Gap(isFirstToo);
        html.Markup("</div>\n"u8);
    }

    /// <summary>A tab, or text that opens on demand, with steps in it: one box, so that its steps stand beside each other too.</summary>
    private void Box(Block a, Block b)
    {
        html.Markup("<div class=\"variant\"><p class=\"variant-title pair\">"u8);
        foreach (var (column, block) in ((Column, Block)[])[(first, a), (second, b)])
        {
            column.Open("<span"u8);
            if (block is Disclosure disclosure) column.Article.Inlines(disclosure.Summary);
            else column.Article.VariantWords((Variant)block);
            html.Markup("</span> "u8);
        }

        html.Markup("</p>\n"u8);
        Inner(a, b);
        html.Markup("</div>\n"u8);
    }

    private void Inner(Block a, Block b) =>
        Write(Pieces.Of(BlockWalk.Children(a), first.Article.SubHeadingLevel), Pieces.Of(BlockWalk.Children(b), first.Article.SubHeadingLevel));

    private static bool HasSteps(Block block) => BlockWalk.Steps([block]).Count > 0;
}
