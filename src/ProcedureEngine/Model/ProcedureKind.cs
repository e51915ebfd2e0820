namespace ProcedureEngine.Model;

/// <summary>What a numbered list is.</summary>
public enum ProcedureKind
{
    /// <summary>Steps to follow.</summary>
    Steps,

    /// <summary>A reading list: every item is only a link.</summary>
    Links,

    /// <summary>Numbered text that asks for nothing: an outline, alternatives.</summary>
    Outline,
}
