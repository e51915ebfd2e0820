namespace ProcedureEngine.Translation.Merging;

/// <summary>Where a block is put into a translation, and how it looks there.</summary>
/// <param name="Offset">The offset of the line before which it stands.</param>
/// <param name="Prefix">What each of its lines begins with: indentation, signs of quotation.</param>
/// <param name="Marker">Its marker in the list, with its number; null where it is in none, or begins one.</param>
internal sealed record InsertionPlace(int Offset, string Prefix, string? Marker)
{
    /// <summary>Whether the file ends without a line end before it.</summary>
    public bool NeedsLineBefore { get; init; }

    /// <summary>Whether an empty line comes before it.</summary>
    public bool BlankBefore { get; init; }

    /// <summary>Whether an empty line comes behind it.</summary>
    public bool BlankAfter { get; init; }
}
