namespace ProcedureEngine.Model;

/// <summary>The constructs that hold text for some readers only.</summary>
public enum VariantKind
{
    /// <summary><c># [Title](#tab/id)</c>.</summary>
    Tab,

    /// <summary><c>:::zone pivot="id"</c>.</summary>
    Pivot,

    /// <summary><c>:::moniker range="id"</c>.</summary>
    Moniker,
}
