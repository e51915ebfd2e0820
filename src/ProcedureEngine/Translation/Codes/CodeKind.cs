namespace ProcedureEngine.Translation.Codes;

/// <summary>What a piece of coded text is.</summary>
public enum CodeKind
{
    /// <summary>Words to translate.</summary>
    Text,

    /// <summary>Markup that stands alone: code, an include, a break, an entity.</summary>
    Alone,

    /// <summary>The beginning of markup around words.</summary>
    Open,

    /// <summary>Its end.</summary>
    Close,
}
