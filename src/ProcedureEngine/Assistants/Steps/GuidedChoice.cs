using ProcedureEngine.Runs;

namespace ProcedureEngine.Assistants.Steps;

/// <summary>One of several cases or alternatives of which one holds.</summary>
/// <param name="Case">What a run ticks for it.</param>
/// <param name="Text">What it is called, plain text.</param>
internal sealed record GuidedChoice(RunCase Case, string Text);
