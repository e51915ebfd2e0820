namespace ProcedureEngine.Model;

/// <summary>How an alert is written.</summary>
public enum AlertForm
{
    /// <summary>As the dialect says: <c>&gt; [!NOTE]</c>.</summary>
    Callout,

    /// <summary>A paragraph that begins with a bold word: <c>**Obs!** …</c>, <c>**Hinweis:** …</c>.</summary>
    Bold,

    /// <summary>A paragraph that begins with a plain word: <c>Note: …</c>.</summary>
    Plain,
}
