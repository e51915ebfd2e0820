using Markdig.Syntax;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Checks;
using ProcedureEngine.Reading.Paragraphs;

namespace ProcedureEngine.Reading;

/// <summary>Reads headings; the first anchor is the heading's slug, others stay links' targets in its text.</summary>
internal static class HeadingReader
{
    public static SubHeading Read(HeadingBlock heading, ReadingContext context)
    {
        InlineChecks.Check(heading.Inline, context);
        var content = InlineReader.Read(heading.Inline, context);
        var anchor = content.OfType<Anchor>().FirstOrDefault();
        if (anchor is not null) content = ParagraphReader.TrimStart(content.Remove(anchor, ReferenceEqualityComparer.Instance));
        return new SubHeading(heading.Level, content, anchor?.Name, context.Span(heading));
    }
}
