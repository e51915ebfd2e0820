namespace ProcedureEngine.Exchange.Xliff;

/// <summary>What a translator is told beside the text.</summary>
/// <param name="Category">What it is about: <c>location</c>, <c>before</c>, <c>after</c>, <c>old-source</c>, or the name of a rule.</param>
/// <param name="Text">What is said.</param>
internal sealed record UnitNote(string Category, string Text);
