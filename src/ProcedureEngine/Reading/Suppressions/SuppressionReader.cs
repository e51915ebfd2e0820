using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Suppressions;

/// <summary>
/// Reads what an article says about findings that are as they should be: in its front matter for the whole file
/// (<c>procedures.suppress:</c> with lines <c>rule: reason</c>, or a list of them), and in a comment
/// <c>&lt;!-- procedures-ignore rule: reason --&gt;</c> for the block below it.
/// </summary>
internal static class SuppressionReader
{
    private const string Key = "procedures.suppress";
    private const string Comment = "<!--";
    private const string Mark = "procedures-ignore";

    /// <summary>The suppressions of an article; one without a reason is none, and told.</summary>
    public static ImmutableArray<Suppression> Read(Article article, string body, int bodyLine, DiagnosticBag diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<Suppression>();
        foreach (var entry in article.Metadata.Entries)
        {
            if (!entry.Key.StartsWith(Key, StringComparison.OrdinalIgnoreCase)) continue;
            var at = new SourceSpan(entry.Line, 1, entry.Line, 1);
            if (entry.Key.Length > Key.Length + 1 && entry.Key[Key.Length] == '.') Add(entry.Key[(Key.Length + 1)..], string.Join(' ', entry.Values), at, 1, int.MaxValue);
            else if (entry.Key.Length == Key.Length) AddList(entry.Values, at);
        }

        if (body.Contains(Mark, StringComparison.Ordinal)) ReadComments();
        return found.DrainToImmutable();

        // A list of one-line mappings comes as names and reasons in turn; names have no spaces, reasons that say something do.
        void AddList(ImmutableArray<string> values, SourceSpan at)
        {
            for (var i = 0; i < values.Length; i++)
            {
                var hasReason = i + 1 < values.Length && (values[i + 1].Contains(' ', StringComparison.Ordinal) || !values[i + 1].Contains('-', StringComparison.Ordinal));
                Add(values[i], hasReason ? values[i + 1] : "", at, 1, int.MaxValue);
                if (hasReason) i++;
            }
        }

        void ReadComments()
        {
            var lines = body.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var start = lines[i].IndexOf(Comment, StringComparison.Ordinal);
                if (start < 0 || !lines[i].AsSpan(start + Comment.Length).TrimStart().StartsWith(Mark, StringComparison.Ordinal)) continue;
                var end = lines[i].IndexOf("-->", start, StringComparison.Ordinal);
                var text = lines[i][(lines[i].IndexOf(Mark, start, StringComparison.Ordinal) + Mark.Length)..(end < 0 ? lines[i].Length : end)].Trim().TrimStart(':').Trim();
                var colon = text.IndexOf(':', StringComparison.Ordinal);
                var next = i + 1;
                while (next < lines.Length && (string.IsNullOrWhiteSpace(lines[next]) || lines[next].Contains(Mark, StringComparison.Ordinal))) next++;
                var (first, last) = next < lines.Length ? (bodyLine + next, BlockEnd(article, bodyLine + next)) : (bodyLine + i, int.MaxValue);
                var at = new SourceSpan(bodyLine + i, start + 1, bodyLine + i, end < 0 ? lines[i].TrimEnd().Length : end + 3);
                Add(colon < 0 ? text : text[..colon].Trim(), colon < 0 ? "" : text[(colon + 1)..].Trim(), at, first, last);
            }
        }

        void Add(string rule, string reason, SourceSpan at, int first, int last)
        {
            if (string.IsNullOrWhiteSpace(reason)) diagnostics.Add(DiagnosticIds.SuppressionWithoutReason, article.Path, at, rule);
            else found.Add(new Suppression(rule, reason, article.Path, at, first, last));
        }
    }

    /// <summary>The last line of the block that begins on a line: of a list all of it, of a step all that it holds.</summary>
    private static int BlockEnd(Article article, int line)
    {
        var end = line;
        foreach (var section in article.Sections)
        {
            foreach (var block in BlockWalk.Descendants(section.Blocks)) Take(block.Span);
            foreach (var step in BlockWalk.Steps(section.Blocks)) Take(step.Span);
        }

        return end;

        void Take(SourceSpan span)
        {
            if (span.Line == line) end = Math.Max(end, span.EndLine);
        }
    }
}
