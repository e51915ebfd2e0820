namespace ProcedureEngine.Model;

/// <summary>The ways in which text stands out.</summary>
public enum EmphasisKind
{
    /// <summary><c>*…*</c>.</summary>
    Italic,

    /// <summary><c>**…**</c> that names nothing on a screen.</summary>
    Strong,

    /// <summary><c>~~…~~</c>.</summary>
    Strikethrough,

    /// <summary><c>&lt;sub&gt;</c>.</summary>
    Subscript,

    /// <summary><c>&lt;sup&gt;</c>.</summary>
    Superscript,

    /// <summary><c>&lt;u&gt;</c>, <c>&lt;ins&gt;</c>.</summary>
    Underline,

    /// <summary><c>&lt;mark&gt;</c>.</summary>
    Mark,

    /// <summary><c>&lt;small&gt;</c>.</summary>
    Small,
}
