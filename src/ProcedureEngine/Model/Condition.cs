namespace ProcedureEngine.Model;

/// <summary>When a step applies, in the words of the text, without the comma behind them.</summary>
/// <param name="Kind">Whether it may not happen at all, or is only a moment to wait for.</param>
/// <param name="Text">The clause as plain text: "If the light is red".</param>
public sealed record Condition(ConditionKind Kind, string Text);
