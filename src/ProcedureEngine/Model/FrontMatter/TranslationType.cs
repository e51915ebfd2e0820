namespace ProcedureEngine.Model.FrontMatter;

/// <summary>Who translated.</summary>
public enum TranslationType
{
    /// <summary>A person (<c>HT</c>).</summary>
    Human,

    /// <summary>A machine (<c>MT</c>).</summary>
    Machine,
}
