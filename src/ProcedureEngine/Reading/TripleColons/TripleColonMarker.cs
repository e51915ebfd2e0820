using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.TripleColons;

/// <summary>Stands among blocks where a <c>:::</c> line was, until <see cref="TripleColonGroups"/> has paired it; never part of a finished article.</summary>
internal sealed record TripleColonMarker(string Name, string Argument, string Source, SourceSpan Span) : Block(Span);
