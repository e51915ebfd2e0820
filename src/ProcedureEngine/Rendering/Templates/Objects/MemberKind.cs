
namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>What a value of the model is to a template.</summary>
internal enum MemberKind
{
    /// <summary>Text, encoded when it is written.</summary>
    Text,

    /// <summary>HTML, written as it is.</summary>
    Markup,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Something with members of its own.</summary>
    Object,

    /// <summary>Several things, to loop over.</summary>
    List,
}
