namespace ProcedureEngine.Model.Traversal;

/// <summary>Pieces of a text that a message quotes.</summary>
internal static class Quotation
{
    /// <summary>The beginning of a text: at most so many UTF-16 code units, and <c>…</c> where it goes on.</summary>
    public static string Of(ReadOnlySpan<char> text, int most) => text.Length <= most ? text.ToString() : string.Concat(text[..Boundary(text, most)], "…");

    /// <summary>The index, or the one before where a character of two code units would be cut there: JSON can't hold half of one.</summary>
    public static int Boundary(ReadOnlySpan<char> text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]) ? index - 1 : index;
}
