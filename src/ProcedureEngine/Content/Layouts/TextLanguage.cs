using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>Tells which language texts are in, by their script or by the small words that hardly any sentence does without.</summary>
internal static class TextLanguage
{
    // Names and code have words of every language; a text has several times as many of its own.
    private const double Lead = 1.5;
    private const int FewWords = 20;

    /// <summary>The language of most of the words; null where none leads clearly.</summary>
    public static Locale? Of(IEnumerable<string> texts)
    {
        var counts = new int[KnownLanguages.All.Length];
        var (letters, kana, hangul, han) = (0, 0, 0, 0);
        foreach (var text in texts)
        {
            foreach (var word in Words(text))
            {
                for (var i = 0; i < counts.Length; i++)
                {
                    if (KnownLanguages.All[i].StopWords.Contains(text.AsSpan()[word])) counts[i]++;
                }
            }

            foreach (var letter in text)
            {
                if (!char.IsLetter(letter)) continue;
                letters++;
                if (letter is >= '\u3040' and <= '\u30FF') kana++;
                else if (letter is >= '\uAC00' and <= '\uD7A3') hangul++;
                else if (letter is >= '\u4E00' and <= '\u9FFF') han++;
            }
        }

        // A page about a program has more Latin letters than its own.
        if (kana * 20 > letters) return Locale.TryParse("ja");
        if (hangul * 10 > letters) return Locale.TryParse("ko");
        if (han * 10 > letters) return Locale.TryParse("zh");
        var best = Array.IndexOf(counts, counts.Max());
        var second = counts.Where((_, i) => i != best).Max();
        return counts[best] >= FewWords && counts[best] > second * Lead ? Locale.TryParse(KnownLanguages.All[best].Tag) : null;
    }

    private static IEnumerable<Range> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            yield return start..i;
        }
    }
}
