using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Lists;

namespace ProcedureEngine.Reading.Sections;

/// <summary>Cuts an article's blocks into sections at its headings, and at bold lines that stand for headings.</summary>
internal static class SectionReader
{
    public static ImmutableArray<Section> Read(IReadOnlyList<Block> blocks, Locale locale)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var names = new SectionAnnotator();
        SubHeading? heading = null;
        var isPseudo = false;
        var level = 0;
        var start = 0;

        void Close(int end)
        {
            if (heading is null && end == start) return;
            var inside = blocks.Skip(start).Take(end - start).ToImmutableArray();
            sections.Add(names.Name(Create(heading, isPseudo, inside), locale));
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            var pseudo = PseudoHeading(blocks, i, level);
            if ((blocks[i] as SubHeading ?? pseudo) is not { } next) continue;
            Close(i);
            (heading, isPseudo, start) = (next, pseudo is not null, i + 1);
            if (!isPseudo) level = next.Level;
        }

        Close(blocks.Count);
        return sections.DrainToImmutable();
    }

    /// <summary>The heading that a bold line stands for: one with text below it, in a section that it divides.</summary>
    private static SubHeading? PseudoHeading(IReadOnlyList<Block> blocks, int index, int level)
    {
        if (blocks[index] is not Paragraph paragraph || index + 1 == blocks.Count || blocks[index + 1] is SubHeading) return null;
        return PseudoHeadings.HeadingOf(paragraph) is { } content ? new SubHeading(Math.Min(level + 1, 6), content, null, paragraph.Span) : null;
    }

    private static Section Create(SubHeading? heading, bool isPseudo, ImmutableArray<Block> blocks)
    {
        var headingSpan = heading?.Span ?? (blocks.IsEmpty ? SourceSpan.Start : blocks[0].Span);
        var span = blocks.IsEmpty ? headingSpan : headingSpan.To(blocks[^1].Span);
        return new Section(heading?.Level ?? 0, heading?.Content ?? [], heading?.Slug, isPseudo, headingSpan, blocks, span);
    }
}
