namespace ProcedureEngine.Model;

/// <summary>The kinds of condition. A purpose ("To print, …", "Hvis du vil skrive ut, …") is no condition.</summary>
public enum ConditionKind
{
    /// <summary>It may or may not be so: the step may be skipped.</summary>
    If,

    /// <summary>It will be so: the step waits for it.</summary>
    When,
}
