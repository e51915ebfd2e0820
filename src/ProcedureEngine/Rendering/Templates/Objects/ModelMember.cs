namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>A value that templates can ask the model for.</summary>
/// <param name="Name">What templates call it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Scope">For how many pages it is the same.</param>
/// <param name="Meaning">What it says, and when it is absent: its line in <c>site/README.md</c>.</param>
/// <param name="Read">Where it comes from; null where the page has none.</param>
internal sealed record ModelMember<T>(string Name, MemberKind Kind, MemberScope Scope, string Meaning, Func<T, object?> Read);
