using Markdig.Syntax;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.AttributeLists;
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
        if (anchor is not null) content = RunningText.TrimStart(content.Remove(anchor, ReferenceEqualityComparer.Instance));
        // "## Heading ## {#id}": to Markdown, the signs before the attributes are text.
        if (heading.Inline?.LastChild is AttributeListInline && content is [.., Text last]) content = content.SetItem(content.Length - 1, last with { Value = last.Value.TrimEnd().TrimEnd('#').TrimEnd() });
        return new SubHeading(heading.Level, content, anchor?.Name, context.Span(heading));
    }
}
