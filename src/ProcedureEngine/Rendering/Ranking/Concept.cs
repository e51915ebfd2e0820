namespace ProcedureEngine.Rendering.Ranking;

/// <summary>One thing that a question asks for.</summary>
/// <param name="Matches">The words that mean it, and how surely.</param>
/// <param name="Phrases">Words that mean it only together, each with its forms.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="IsGuess">Whether it is only a part of a compound that no article has.</param>
internal sealed record Concept(Dictionary<int, double> Matches, List<(List<Dictionary<int, double>> Words, double Sure)> Phrases, double Weight, bool IsGuess = false);
