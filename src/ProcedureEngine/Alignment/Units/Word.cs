namespace ProcedureEngine.Alignment.Units;

/// <summary>A word as the aligner sees it.</summary>
/// <param name="Key">A hash of the word in lower case.</param>
/// <param name="Stem">A hash of its first letters without accents, the same for words of one origin in related languages (<c>Dokument</c>, <c>document</c>); the whole word where it has digits.</param>
public readonly record struct Word(int Key, int Stem)
{
    /// <summary>Whether it has digits: a name such as <c>P1</c> or <c>x64</c>, which no language translates.</summary>
    public bool IsName { get; private init; }

    private const int StemLength = 5;

    /// <summary>Reads a word; null where it is too short to tell anything.</summary>
    public static Word? Of(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return null;
        uint key = 2166136261, stem = 2166136261;
        var hasDigit = false;
        var folded = 0;
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            key = (key ^ lower) * 16777619;
            hasDigit |= char.IsAsciiDigit(c);
            if (folded < StemLength && Fold(lower) is var plain and not '\0')
            {
                stem = (stem ^ plain) * 16777619;
                folded++;
            }
        }

        if (hasDigit) stem = key;
        else if (folded < 3) return null;
        return new Word((int)key, (int)stem) { IsName = hasDigit };
    }

    /// <summary>A letter as related languages would both write it; <c>\0</c> for one that comes and goes.</summary>
    private static char Fold(char c) => c switch
    {
        'c' or 'q' => 'k',
        'z' => 's',
        'y' or 'j' => 'i',
        'w' => 'v',
        'ä' or 'á' or 'à' or 'â' or 'æ' or 'å' or 'ã' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'ï' or 'î' => 'i',
        'ö' or 'ó' or 'ò' or 'ô' or 'ø' or 'õ' => 'o',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'h' or '-' or '\'' or '’' => '\0',
        _ => c,
    };
}
