using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Code;

/// <summary>
/// Tells whether code of two versions differs by nothing but words that were translated: <c>postgres://username:password@host</c> and
/// <c>postgres://benutzername:passwort@host</c>. What is a word of the language, the lexicon and the prose of the article say; a name that
/// was changed at every place alike is the reader's own. Not thread-safe.
/// </summary>
/// <param name="set">The article.</param>
/// <param name="version">The version that is compared.</param>
/// <param name="bare">Code without its comments.</param>
/// <param name="lexicon">Which words stand for each other; null where nothing was learnt.</param>
internal sealed class TranslatedWords(AlignedSet set, AlignedVersion version, Func<string, string> bare, WordLexicon? lexicon)
{
    /// <summary>Shorter runs of letters are parts of options and units as often as words.</summary>
    private const int MinLetters = 3;

    /// <summary>From so many places on at which a name is another one, and the same, somebody renamed it on purpose.</summary>
    private const int Renamed = 2;

    private HashSet<int>? ofReference, ofTranslation;
    private Dictionary<string, Dictionary<string, int>>? renames;

    private HashSet<int> OfReference => ofReference ??= ProseOf(set.ReferenceUnits);

    private HashSet<int> OfTranslation => ofTranslation ??= ProseOf(version.Units);

    /// <summary>Whether each piece that is lost stands among what is new, with words translated and nothing else.</summary>
    public bool Explain(List<string> lost, List<string> extra)
    {
        if (lost.Count == 0 || lost.Count != extra.Count) return false;
        for (var i = 0; i < lost.Count; i++)
        {
            if (IsPhrase(lost[i], extra[i])) continue;
            if (Difference(bare(lost[i]), bare(extra[i])) is not { Count: > 0 } words || !words.TrueForAll(w => IsTranslation(w.From, w.To))) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether both are several words in the line of which none is kept: <c>short codes</c>, <c>Kurzcodes</c>. A command that changed
    /// keeps its first word.
    /// </summary>
    private static bool IsPhrase(string reference, string translation)
    {
        if (!reference.Contains(' ', StringComparison.Ordinal) || !CodeInText.IsWords(reference) || !CodeInText.IsWords(translation)) return false;
        var (from, to) = (reference.Split([' ', '-']), translation.Split([' ', '-']));
        return !from[0].Equals(to[0], StringComparison.OrdinalIgnoreCase) && from.Count(w => to.Contains(w, StringComparer.OrdinalIgnoreCase)) <= from.Length / 3;
    }

    private bool IsTranslation(string from, string to) => IsKnown(from, to) || IsRenamedThroughout(from, to);

    /// <summary>Whether the lexicon has the two for one, or each is a word in the prose of its own language and not in the other's.</summary>
    private bool IsKnown(string from, string to)
    {
        if (Word.Of(from) is not { } a || Word.Of(to) is not { } b) return false;
        if (lexicon is not null && lexicon[a.Key].Contains(b.Key)) return true;
        return OfTranslation.Contains(b.Key) && !OfReference.Contains(b.Key) && OfReference.Contains(a.Key) && !OfTranslation.Contains(a.Key);
    }

    /// <summary>Whether the code of the article has one name in the place of another wherever that stands, more than once.</summary>
    private bool IsRenamedThroughout(string from, string to)
    {
        renames ??= Renames();
        return renames.TryGetValue(from, out var names) && names.Count == 1 && names.GetValueOrDefault(to) >= Renamed;
    }

    /// <summary>For each word of the reference's code what stands in its place, itself included, and how often.</summary>
    private Dictionary<string, Dictionary<string, int>> Renames()
    {
        var found = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { } a, Translation: { } b }) continue;
            var (x, y) = (a.Evidence.Code, b.Evidence.Code);
            for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
            {
                var (from, to) = (Pieces(bare(x[i])), Pieces(bare(y[i])));
                if (from.Count != to.Count) continue;
                for (var k = 0; k < from.Count; k++)
                {
                    if (!IsWord(from[k])) continue;
                    if (!found.TryGetValue(from[k], out var names)) found[from[k]] = names = new(StringComparer.Ordinal);
                    names[to[k]] = names.GetValueOrDefault(to[k]) + 1;
                }
            }
        }

        return found;
    }

    /// <summary>The words that differ; null where anything else does. Spaces do not count.</summary>
    private static List<(string From, string To)>? Difference(string reference, string translation)
    {
        var (from, to) = (Pieces(reference), Pieces(translation));
        if (from.Count != to.Count) return null;
        var words = new List<(string, string)>();
        for (var i = 0; i < from.Count; i++)
        {
            if (from[i] == to[i]) continue;
            // The letters of an option are no word, whatever they look like: -k en, --force.
            if (!IsWord(from[i]) || !IsWord(to[i]) || (i > 0 && IsOption(from[i - 1], isFirst: i == 1))) return null;
            words.Add((from[i], to[i]));
        }

        return words;
    }

    private static bool IsOption(string marks, bool isFirst) => marks.EndsWith(" -", StringComparison.Ordinal) || marks.EndsWith(" --", StringComparison.Ordinal) || (isFirst && marks is "-" or "--");

    private static bool IsWord(string piece) => piece.Length >= MinLetters && char.IsLetter(piece[0]);

    /// <summary>The runs of letters and what stands between them, of which white space is one space.</summary>
    private static List<string> Pieces(string code)
    {
        var pieces = new List<string>();
        for (var i = 0; i < code.Length;)
        {
            var start = i;
            var isLetters = char.IsLetter(code[i]);
            while (i < code.Length && char.IsLetter(code[i]) == isLetters) i++;
            pieces.Add(isLetters ? code[start..i] : Marks(code.AsSpan(start, i - start)));
        }

        return pieces;
    }

    /// <summary>What stands between words, with one space in the place of several, of tabs and line ends.</summary>
    private static string Marks(ReadOnlySpan<char> text)
    {
        var marks = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) marks.Append(c);
            else if (marks.Length == 0 || marks[^1] != ' ') marks.Append(' ');
        }

        return marks.ToString();
    }

    private static HashSet<int> ProseOf(IEnumerable<Unit> units) => [.. units.Where(u => u.Kind != UnitKind.Code).SelectMany(u => u.Evidence.Words).Select(w => w.Key)];
}
