using System.Globalization;
using System.Text;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// Takes running text apart into folded words. Words with hyphens count by their parts and as one: <c>E-Mail</c> is found as
/// <c>mail</c> and as <c>email</c>. A word may go on in the next piece of text (<c>**Kenn**wort</c>) until it is ended.
/// </summary>
internal sealed class WordReader(SearchWords words)
{
    private readonly byte[] ascii = WordFold.Ascii.ToArray();
    private readonly char[] letters = new char[SearchWords.MaxLength * 4];
    private int length;
    private int part;

    /// <summary>The unit of the article that the next words stand in.</summary>
    public int Unit { get; set; }

    /// <summary>The field that the next words stand in.</summary>
    public WordField Field { get; set; }

    /// <summary>Reads a piece of text.</summary>
    public void Text(string text)
    {
        // Nearly all characters are ASCII letters: for them no field and no method is asked.
        var (fold, into, at) = (ascii, letters, length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 && fold[c] is var letter and not 0)
            {
                if (at < into.Length) into[at++] = (char)letter;
                continue;
            }

            if (c == ' ' && at == 0) continue;
            length = at;
            if (c == '-') Hyphen();
            else if (c < 128) End();
            else i += Other(text, i);
            at = length;
        }

        length = at;
    }

    /// <summary>The word ends here.</summary>
    public void End()
    {
        if (length == 0) return;
        Use(part);
        if (part > 0 && length > part && length <= SearchWords.MaxLength) Use(0);
        length = part = 0;
    }

    /// <summary>Reads a character that is not ASCII; how many characters more than one it is.</summary>
    private int Other(string text, int index)
    {
        var c = text[index];
        if (WordFold.Of(c) is { } folded)
        {
            foreach (var one in folded) Append(one);
        }
        else if (c is '\u2010' or '\u2011')
        {
            Hyphen();
        }
        else if (index + 1 < text.Length && Rune.TryCreate(c, text[index + 1], out var rune))
        {
            Astral(rune);
            return 1;
        }
        else
        {
            End();
        }

        return 0;
    }

    private void Append(char letter)
    {
        if (length < letters.Length) letters[length++] = letter;
    }

    private void Hyphen()
    {
        if (length == part)
        {
            End();
            return;
        }

        Use(part);
        part = length;
    }

    /// <summary>Letters beyond the first 65,536 characters: cuneiform has no accents to fold.</summary>
    private void Astral(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) > UnicodeCategory.OtherNumber)
        {
            End();
            return;
        }

        Span<char> pair = stackalloc char[2];
        var lower = Rune.ToLowerInvariant(rune);
        foreach (var half in pair[..lower.EncodeToUtf16(pair)]) Append(half);
    }

    /// <summary>Takes the letters from one on as a word. A single Latin letter or digit says too little to be looked for.</summary>
    private void Use(int start)
    {
        var count = length - start;
        if (count > 1 || (count == 1 && letters[start] >= 128)) words.Use(letters, start, count, Unit, Field);
    }
}
