namespace ProcedureEngine.Reading;

/// <summary>
/// Estimates what a text costs the Markdown parser beyond its length. A few constructs make it search the rest of a
/// paragraph, or go back over all that stands before, from every place where they might begin, or fill up rows of a table with
/// cells that nobody wrote: a text that is made of them costs the square of its length. Texts that people write stay a thousand
/// times below the limit.
/// </summary>
internal static class MarkdownCost
{
    // About half a second of the parser's time: characters searched, and table cells.
    private const long MaxSearched = 400_000_000;
    private const long MaxCells = 2_000_000;

    private static readonly string[] Beginnings = ["](", "<?", "<!", "[!", "://", "www.", "mailto:", "tel:"];

    /// <summary>Whether the parser needs a time that the length of the text explains.</summary>
    public static bool IsLinear(string text)
    {
        long searched = 0;
        long cells = 0;
        foreach (var paragraph in new Paragraphs(text))
        {
            foreach (var beginning in Beginnings) searched += (long)paragraph.Count(beginning) * paragraph.Length;
            cells += Cells(paragraph);
            if (searched > MaxSearched || cells > MaxCells) return false;
        }

        return true;
    }

    private static long Cells(ReadOnlySpan<char> paragraph)
    {
        if (!paragraph.Contains('|')) return 0;
        var (widest, lines) = (0, 0);
        foreach (var line in paragraph.EnumerateLines())
        {
            widest = Math.Max(widest, line.Count('|'));
            lines++;
        }

        return (long)widest * lines;
    }

    /// <summary>The parts of a text between empty lines.</summary>
    private ref struct Paragraphs(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Paragraphs GetEnumerator() => this;

        public bool MoveNext()
        {
            if (rest.IsEmpty) return false;
            var end = 0;
            while (end < rest.Length)
            {
                var line = rest[end..].IndexOf('\n');
                var next = line < 0 ? rest.Length : end + line + 1;
                var isBlank = rest[end..next].IsWhiteSpace();
                end = next;
                if (isBlank) break;
            }

            Current = rest[..end];
            rest = rest[end..];
            return true;
        }
    }
}
