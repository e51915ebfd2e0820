using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>What a reader is told where the page's version and another differ.</summary>
/// <param name="Text">The name of the sentence among the UI texts that begin with <c>Differs.</c>; its first placeholder is the other version's language.</param>
/// <param name="Other">The other version.</param>
/// <param name="Quoted">What the other version says there; null where there is nothing to quote.</param>
/// <param name="Detail">What fills the second placeholder: the key of a UI text, or the words themselves; null where there is none.</param>
internal sealed record Difference(string Text, Article Other, Unit? Quoted = null, string? Detail = null);
