using System.Collections.Immutable;

namespace ProcedureEngine.Alignment.Units;

/// <summary>What a unit holds that means the same in every language, and hashes of its words. Text from included files is left out.</summary>
public sealed record UnitEvidence
{
    /// <summary>The evidence of a unit without words.</summary>
    public static UnitEvidence None { get; } = new();

    /// <summary>The targets of its links, normalised by <see cref="AddressNormalizer"/>, in order.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>The paths of what it includes, normalised, in order.</summary>
    public ImmutableArray<string> Includes { get; init; } = [];

    /// <summary>The file names of its images and the addresses of its videos, normalised, in order.</summary>
    public ImmutableArray<string> Media { get; init; } = [];

    /// <summary>Its code, in order; without words in backticks that name what is pressed, which are <see cref="Labels"/>.</summary>
    public ImmutableArray<string> Code { get; init; } = [];

    /// <summary>Its UI labels as plain text, in order.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>The numbers in its words as they are written (<c>1.024</c>, <c>10:30</c>), in order; not those in code, addresses and names such as <c>P1</c>.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>How many letters and digits its words have.</summary>
    public int Length { get; init; }

    /// <summary>Hashes of links, includes, media, code and numbers, sorted; equal ones stand as often as they occur.</summary>
    public ImmutableArray<int> Anchors { get; init; } = [];

    /// <summary>Its different words.</summary>
    public ImmutableArray<Word> Words { get; init; } = [];

    /// <summary>Whether code is words as people write them, such as the name of a button: letters with single spaces, and an ellipsis behind them.</summary>
    public static bool IsWordy(string code)
    {
        var text = code.AsSpan().TrimEnd('.').TrimEnd('…');
        if (text.IsEmpty || !char.IsLetter(text[0])) return false;
        for (var i = 0; i < text.Length; i++)
        {
            // A capital inside a word is how programs write names.
            if (char.IsUpper(text[i]) && i > 0 && char.IsLower(text[i - 1])) return false;
            if (!char.IsLetter(text[i]) && !(text[i] is ' ' or '&' or '\'' or '’' && i + 1 < text.Length && text[i + 1] != text[i])) return false;
        }

        return true;
    }
}
