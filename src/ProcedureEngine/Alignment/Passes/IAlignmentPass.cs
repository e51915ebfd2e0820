namespace ProcedureEngine.Alignment.Passes;

/// <summary>One step of the alignment of a version: it pairs or parts units by one kind of reason.</summary>
internal interface IAlignmentPass
{
    /// <summary>Changes the pairs.</summary>
    void Run(Matching matching);
}
