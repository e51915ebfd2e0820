namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>What a UI label is called in another language, and how often.</summary>
/// <param name="Label">The other label, in lower case.</param>
/// <param name="Count">In how many pairs of units the two stand for each other.</param>
public readonly record struct LabelUse(string Label, int Count);
