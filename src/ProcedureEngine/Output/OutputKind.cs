namespace ProcedureEngine.Output;

/// <summary>What a folder that is written holds; one kind never replaces the other.</summary>
public enum OutputKind
{
    /// <summary>Pages for readers.</summary>
    Site,

    /// <summary>Step models for other programs.</summary>
    Models,

    /// <summary>Files for translators.</summary>
    Translations,
}
