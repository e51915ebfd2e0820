using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>Stands among blocks where a tab is, until <see cref="ContentTabs"/> has put it together with those beside it; never part of a finished article.</summary>
/// <param name="Tab">The tab.</param>
/// <param name="IsFirst">Whether the author begins a new group with it (<c>===!</c>).</param>
/// <param name="Span">Its lines.</param>
internal sealed record ContentTab(Variant Tab, bool IsFirst, SourceSpan Span) : Block(Span);
