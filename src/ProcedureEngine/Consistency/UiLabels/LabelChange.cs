namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>A label that does not stand for the one that it is linked with.</summary>
/// <param name="Elsewhere">What the label is called elsewhere; where <paramref name="IsShared"/>, what the translation's label stands for elsewhere in the article.</param>
/// <param name="IsShared">Whether the translation's label stands for another one in the same article.</param>
/// <param name="IsAnother">Whether the translation's label is known for something else: it misleads, and is not only unusual.</param>
internal sealed record LabelChange(string Elsewhere, bool IsShared, bool IsAnother)
{
    /// <summary>How much it misleads: a name that is known for something else more than one that another label of the article has too, and that more than an unusual one.</summary>
    public int Misleads => IsAnother ? IsShared ? 1 : 2 : 0;

    /// <summary>The label of the reference as it is written.</summary>
    public string Label { get; init; } = "";

    /// <summary>The label of the translation as it is written.</summary>
    public string Here { get; init; } = "";
}
