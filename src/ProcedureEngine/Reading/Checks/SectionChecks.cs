using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Checks;

/// <summary>Finds what is broken in the order of headings.</summary>
internal static class SectionChecks
{
    /// <summary>Checks the headings of an article.</summary>
    /// <param name="sections">The sections in order.</param>
    /// <param name="blocks">The blocks that they were made from: headings still have the anchors that the author wrote.</param>
    /// <param name="path">The article's file.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static void Check(ImmutableArray<Section> sections, IEnumerable<Block> blocks, string path, DiagnosticBag diagnostics)
    {
        var level = 0;
        foreach (var section in sections)
        {
            if (section.IsPseudo || section.Level == 0) continue;
            if (level > 0 && section.Level > level + 1) diagnostics.Add(DiagnosticIds.HeadingSkips, path, section.HeadingSpan, Text(section.Level), Text(level));
            level = section.Level;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in blocks.OfType<SubHeading>())
        {
            if (heading.Slug is { } anchor && !seen.Add(anchor)) diagnostics.Add(DiagnosticIds.DuplicateAnchor, path, heading.Span, anchor);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
