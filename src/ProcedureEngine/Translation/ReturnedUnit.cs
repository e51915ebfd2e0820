using ProcedureEngine.Diagnostics;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation;

/// <summary>A unit as it came back from a translator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">What the file says that the source is; markup is not there, only its numbers.</param>
/// <param name="Target">The translation in the same form; null where there is none.</param>
/// <param name="Span">Where it stands in the returned file.</param>
public sealed record ReturnedUnit(string Id, CodedText Source, CodedText? Target, SourceSpan Span);
