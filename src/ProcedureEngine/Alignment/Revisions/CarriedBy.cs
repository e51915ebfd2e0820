namespace ProcedureEngine.Alignment.Revisions;

/// <summary>How a step was known again, in the order in which it is tried.</summary>
public enum CarriedBy
{
    /// <summary>It was not: it is gone, or nobody can tell.</summary>
    None,

    /// <summary>By its words, which are the same.</summary>
    Text,

    /// <summary>By its words, most of which are the same.</summary>
    Similarity,

    /// <summary>By its place and its fingerprint, which are the same.</summary>
    Place,

    /// <summary>By a link or an image that no other step has.</summary>
    Mark,

    /// <summary>By its neighbours, between which it is the only one, or one of as many as there were at the same places.</summary>
    Neighbours,
}
