namespace ProcedureEngine.Alignment.Similarity;

/// <summary>How well the units of a version, or of several versions of equal structure, fit those of the reference.</summary>
internal interface IUnitSimilarity
{
    /// <summary>The evidence that two units say the same: above zero speaks for a pair, below zero against it.</summary>
    double Of(int i, int j);

    /// <summary>How much of the words of two units stand for each other: 0 to 1.</summary>
    double TextOverlap(int i, int j);

    /// <summary>How much of the words of two units of the reference together and one of the version stand for each other: 0 to 1.</summary>
    double JoinedOverlap(int i, int next, int j);

    /// <summary>How much of the words of a unit of the reference and two of the version together stand for each other: 0 to 1.</summary>
    double SplitOverlap(int i, int j, int next);
}
