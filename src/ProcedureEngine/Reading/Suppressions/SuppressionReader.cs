using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

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
            var ends = BlockEnds(article);
            var lines = body.Split('\n');
            var waiting = new List<(string Text, SourceSpan At)>();
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                var start = line.IndexOf(Comment, StringComparison.Ordinal);
                if (start >= 0 && line.AsSpan(start + Comment.Length).TrimStart().StartsWith(Mark, StringComparison.Ordinal))
                {
                    var end = line.IndexOf("-->", start, StringComparison.Ordinal);
                    var text = line[(line.IndexOf(Mark, start, StringComparison.Ordinal) + Mark.Length)..(end < 0 ? line.Length : end)].Trim().TrimStart(':').Trim();
                    waiting.Add((text, new SourceSpan(bodyLine + i, start + 1, bodyLine + i, end < 0 ? line.TrimEnd().Length : end + 3)));
                }
                else if (!string.IsNullOrWhiteSpace(line) && !line.Contains(Mark, StringComparison.Ordinal))
                {
                    foreach (var (text, at) in waiting) AddComment(text, at, bodyLine + i, ends.GetValueOrDefault(bodyLine + i, bodyLine + i));
                    waiting.Clear();
                }
            }

            foreach (var (text, at) in waiting) AddComment(text, at, at.Line, int.MaxValue);
        }

        void AddComment(string text, SourceSpan at, int first, int last)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            Add(colon < 0 ? text : text[..colon].Trim(), colon < 0 ? "" : text[(colon + 1)..].Trim(), at, first, last);
        }

        void Add(string rule, string reason, SourceSpan at, int first, int last)
        {
            if (string.IsNullOrWhiteSpace(reason)) diagnostics.Add(DiagnosticIds.SuppressionWithoutReason, article.Path, at, rule);
            else found.Add(new Suppression(rule, reason, article.Path, at, first, last));
        }
    }

    /// <summary>For each line on which a block begins the last line of that block: of a list all of it, of a step all that it holds.</summary>
    private static Dictionary<int, int> BlockEnds(Article article)
    {
        var ends = new Dictionary<int, int>();
        foreach (var section in article.Sections)
        {
            foreach (var block in BlockWalk.Descendants(section.Blocks)) Take(block.Span);
            foreach (var step in BlockWalk.Steps(section.Blocks)) Take(step.Span);
        }

        return ends;

        void Take(SourceSpan span) => ends[span.Line] = Math.Max(ends.GetValueOrDefault(span.Line, span.Line), span.EndLine);
    }
}
