using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Exchange.FindingLists;

/// <summary>What is wrong with files, for people: one line for what is wrong the same way in many places, such as an image that is not there.</summary>
public static class DiagnosticGroups
{
    /// <summary>The lines: errors first, then in the order of the diagnostics. Of those that say the same the first stands for all.</summary>
    /// <param name="diagnostics">The diagnostics, by path and line.</param>
    /// <param name="root">The content folder as seen from the folder that the check ran in.</param>
    /// <param name="isGrouped">Whether those that say the same share a line.</param>
    public static IEnumerable<ReportLine> Lines(IEnumerable<Diagnostic> diagnostics, string root, bool isGrouped)
    {
        var groups = diagnostics.GroupBy(d => isGrouped ? $"{d.Id.Code}\n{string.Join('\n', d.Arguments)}" : FormattableString.Invariant($"{d.Id.Code}\n{d.Path}\n{d.Span}"), StringComparer.Ordinal);
        foreach (var group in groups.OrderByDescending(g => g.Max(d => d.Severity)))
        {
            var all = group.ToImmutableArray();
            if (!isGrouped || all.Length == 1)
            {
                foreach (var one in all) yield return Line(one, root, "");
                continue;
            }

            var files = all.Select(d => d.Path).Distinct(StringComparer.Ordinal).Count();
            yield return Line(all[0], root, files == 1 ? string.Create(CultureInfo.InvariantCulture, $" [{all.Length:N0} places]") : string.Create(CultureInfo.InvariantCulture, $" [{all.Length:N0} places in {files:N0} files]"));
        }
    }

    private static ReportLine Line(Diagnostic diagnostic, string root, string more) =>
        new(ReportLine.At(root, diagnostic.Path, diagnostic.Span), diagnostic.Severity, $"{diagnostic.Id.Code}: {diagnostic.Message} {diagnostic.Hint}{more}");
}
