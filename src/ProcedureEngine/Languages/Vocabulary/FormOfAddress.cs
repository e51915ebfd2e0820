namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The words by which one language addresses its reader, where it has two ways to; empty where it has one.</summary>
public sealed record FormOfAddress
{
    /// <summary>Words of the polite form. In German they are written with a capital, and mean others without: they count only so.</summary>
    public WordSet Formal { get; init; } = WordSet.Empty;

    /// <summary>Words of the familiar form.</summary>
    public WordSet Familiar { get; init; } = WordSet.Empty;

    /// <summary>Whether the polite form is told by its capital.</summary>
    public bool HasCapital { get; init; }
}
