using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Languages;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>The words, numbers and links that the findings of a row name: they are marked in its texts.</summary>
internal sealed class Highlights
{
    private const int LongestWord = 120;
    private static readonly string[] Separators = [" ≠ ", " → ", " | ", "; ", ", ", "\n"];

    /// <summary>Pieces of a sentence this short ("and", ", or") stand in others too.</summary>
    private const int ShortestPiece = 12;

    /// <summary>More words than these are a list and no pointer: what is behind them is not marked.</summary>
    private const int MaxWords = 200;

    // Where each sentence and word comes next in the text that is being marked: to look for each anew behind every mark would cost the square of the text.
    private int[] next = [];
    private string? marked;

    private readonly List<string> words = [];
    private readonly List<string> sentences = [];

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => words.Count == 0 && sentences.Count == 0;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        words.Clear();
        sentences.Clear();
        marked = null;
    }

    /// <summary>Adds what a finding names: sentences as a whole, from the evidence, since the message may cut them (<c>…</c>).</summary>
    public void Add(Finding finding)
    {
        if (finding.Message == OmittedTextRule.Sentence || finding.Message == AddedTextRule.Sentence)
        {
            sentences.AddRange(Sentences.Of(finding.Evidence, Language.Unknown));
            return;
        }

        foreach (var argument in finding.Arguments) AddParts(argument);
        AddParts(finding.Evidence);
    }

    /// <summary>The first marked word in a text from a position on: where it begins and its length; no length where there is none. Of one text, positions are asked for in order.</summary>
    public (int Start, int Length) Next(string text, int from)
    {
        if (from == 0 || !ReferenceEquals(text, marked)) Begin(text);
        var (start, length) = (text.Length, 0);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (next[i] >= 0 && next[i] < from) next[i] = text.IndexOf(sentence, from, StringComparison.Ordinal);
            var at = next[i];
            if (at >= 0 && at < start) (start, length) = (at, sentence.Length);

            // A link or a label cuts the text of a sentence into pieces.
            else if (at < 0 && from == 0 && text.AsSpan().Trim() is { Length: >= ShortestPiece } piece && sentence.AsSpan().Contains(piece, StringComparison.Ordinal)) return (text.AsSpan().IndexOf(piece, StringComparison.Ordinal), piece.Length);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var (word, place) = (words[i], sentences.Count + i);
            if (next[place] >= 0 && next[place] < from) next[place] = IndexOf(text, word, from);
            var at = next[place];
            if (at >= 0 && (at < start || (at == start && word.Length > length))) (start, length) = (at, word.Length);
        }

        return (start, length);
    }

    /// <summary>Whether a link's address is named.</summary>
    public bool Names(string target)
    {
        foreach (var word in words)
        {
            if (word.Length > 3 && target.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void Begin(string text)
    {
        marked = text;
        if (next.Length < sentences.Count + words.Count) next = new int[sentences.Count + words.Count];
        for (var i = 0; i < sentences.Count; i++) next[i] = text.IndexOf(sentences[i], StringComparison.Ordinal);
        for (var i = 0; i < words.Count; i++) next[sentences.Count + i] = IndexOf(text, words[i], 0);
    }

    private void AddParts(string text)
    {
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (words.Count == MaxWords) return;
            if (part.Length <= LongestWord && !part.EndsWith('…') && !words.Contains(part)) words.Add(part);
        }
    }

    /// <summary>Whole words only: 15 is not in 2015.</summary>
    private static int IndexOf(string text, string word, int from)
    {
        for (int at; (at = text.IndexOf(word, from, StringComparison.Ordinal)) >= 0; from = at + 1)
        {
            var end = at + word.Length;
            var isStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(word[0]);
            var isEnd = end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(word[^1]);
            if (isStart && isEnd) return at;
        }

        return -1;
    }
}
