namespace ProcedureEngine.Assistants.Steps;

/// <summary>A note, tip, warning or the like.</summary>
/// <param name="Kind">Which, in lower case: <c>warning</c>.</param>
/// <param name="Text">What it says, Markdown.</param>
internal sealed record GuidedAlert(string Kind, string Text);
