using System.Globalization;
using System.Text;

namespace ProcedureEngine.Rendering.Search;

/// <summary>
/// Takes running text apart into folded words. Words with hyphens count by their parts and as one: <c>E-Mail</c> is found as
/// <c>mail</c> and as <c>email</c>. A word may go on in the next piece of text (<c>**Kenn**wort</c>) until it is ended.
/// </summary>
internal sealed class WordReader(SearchWords words)
{
    private readonly char[] letters = new char[SearchWords.MaxLength * 4];
    private int length;
    private int part;

    /// <summary>The unit of the article that the next words stand in.</summary>
    public int Unit { get; set; }

    /// <summary>The field that the next words stand in.</summary>
    public WordField Field { get; set; }

    /// <summary>Reads a piece of text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
            {
                if (WordFold.Ascii[c] is var letter and not 0) Append((char)letter);
                else if (c == '-') Hyphen();
                else if (length > 0) End();
            }
            else if (WordFold.Of(c) is { } folded)
            {
                foreach (var one in folded) Append(one);
            }
            else if (c is '\u2010' or '\u2011')
            {
                Hyphen();
            }
            else if (i + 1 < text.Length && Rune.TryCreate(c, text[i + 1], out var rune))
            {
                Astral(rune);
                i++;
            }
            else
            {
                End();
            }
        }
    }

    /// <summary>The word ends here.</summary>
    public void End()
    {
        Use(letters.AsSpan(part, length - part));
        if (part > 0 && length > part && length <= SearchWords.MaxLength) Use(letters.AsSpan(0, length));
        length = part = 0;
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

        Use(letters.AsSpan(part, length - part));
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

    /// <summary>A single Latin letter or digit says too little to be looked for.</summary>
    private void Use(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 || (word.Length == 1 && word[0] >= 128)) words.Use(word, Unit, Field);
    }
}
