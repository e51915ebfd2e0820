namespace ProcedureEngine.Reading.Containers;

/// <summary>What the containers of all toolchains come down to.</summary>
internal enum ContainerKind
{
    /// <summary>Holds blocks and says nothing itself.</summary>
    Transparent,

    /// <summary>A note, tip, important, caution or warning box.</summary>
    Alert,

    /// <summary>Opens on demand.</summary>
    Details,

    /// <summary>Text for one of several cases.</summary>
    Tab,

    /// <summary>A quotation.</summary>
    Quote,
}
