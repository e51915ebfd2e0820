using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Units;

/// <summary>
/// Finds steps that have become running text: <c>1. Open the page. 2. Choose OK.</c> in one line, or a line <c>2. Choose OK.</c> right
/// below a paragraph, which Markdown takes for more of it (CommonMark 0.31, section 5.3: only a list that begins with 1 can interrupt a paragraph).
/// </summary>
internal static class SwallowedSteps
{
    /// <summary>Cuts a text before each number that goes on counting; null where there is none.</summary>
    /// <param name="text">The text of a paragraph or of a step.</param>
    /// <param name="next">The number that would follow.</param>
    /// <returns>The text before the first number (empty where there is nothing to read), then each step with its number.</returns>
    public static (ImmutableArray<Inline> Head, ImmutableArray<ImmutableArray<Inline>> Steps)? Cut(ImmutableArray<Inline> text, int next)
    {
        if (next < 2 || !MayHaveOne(text)) return null;
        var parts = new List<ImmutableArray<Inline>>();
        var part = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in text)
        {
            if (inline is not Text { Value: var value })
            {
                part.Add(inline);
                continue;
            }

            var start = 0;
            for (var i = 0; i < value.Length; i++)
            {
                if (!char.IsAsciiDigit(value[i]) || EndOfMarker(value, i, next + parts.Count, part) is not { } end) continue;
                AddText(value[start..i]);
                parts.Add(part.ToImmutable());
                part.Clear();
                start = i;
                i = end - 1;
            }

            AddText(value[start..]);
        }

        if (parts.Count == 0) return null;
        parts.Add(part.ToImmutable());
        var head = parts[0];
        parts.RemoveAt(0);
        if (!HasContent(head))
        {
            parts[0] = [.. head, .. parts[0]];
            head = [];
        }

        return (head, [.. parts]);

        void AddText(string words)
        {
            if (words.Length > 0) part.Add(new Text(words));
        }
    }

    /// <summary>Most texts have no digit with a full stop: they are left alone at once.</summary>
    private static bool MayHaveOne(ImmutableArray<Inline> text)
    {
        foreach (var inline in text)
        {
            if (inline is not Text { Value: var value }) continue;
            for (var dot = value.IndexOf(". ", StringComparison.Ordinal); dot >= 0; dot = value.IndexOf(". ", dot + 1, StringComparison.Ordinal))
            {
                if (dot > 0 && char.IsAsciiDigit(value[dot - 1])) return true;
            }
        }

        return false;
    }

    /// <summary>The index behind "2. " where that number stands at the begin of a sentence; else null.</summary>
    private static int? EndOfMarker(string text, int at, int number, ImmutableArray<Inline>.Builder before)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - at > 2 || end + 1 >= text.Length || text[end] != '.' || text[end + 1] != ' ') return null;
        if (!int.TryParse(text.AsSpan(at, end - at), out var found) || found != number) return null;

        // Behind the end of a sentence, or right behind an include or image that makes up the line before.
        var last = at - 1;
        while (last >= 0 && text[last] == ' ') last--;
        if (last == at - 1 && at > 0) return null;
        var isBehindStop = last >= 0 && (text[last] is '.' or '!' or '?') && !(last > 0 && char.IsAsciiDigit(text[last - 1]));
        if (!isBehindStop && (last >= 0 ? text[last] is not (':' or ')') : before.Count == 0 || before[^1] is not (IncludedText or Image))) return null;

        end += 2;
        while (end < text.Length && text[end] == ' ') end++;
        return end == text.Length || char.IsUpper(text[end]) || (isBehindStop && char.IsLetter(text[end])) ? end : null;
    }

    private static bool HasContent(ImmutableArray<Inline> text)
    {
        foreach (var inline in text)
        {
            if (inline is not (Anchor or LineBreak) && !(inline is Text t && string.IsNullOrWhiteSpace(t.Value))) return true;
        }

        return false;
    }
}
