namespace ProcedureEngine.Model;

/// <summary>What a step asks for.</summary>
public enum StepKind
{
    /// <summary>Something is to be done.</summary>
    Action,

    /// <summary>Something is to be looked at or made sure of.</summary>
    Check,

    /// <summary>Nothing: the step tells a fact.</summary>
    Information,

    /// <summary>Nothing but to read something else: the step is only a link.</summary>
    Reference,
}
