using System.Collections.Immutable;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>What of the corpus a message is about, such as a label or an included file: one decision about it mends every place with the same cause, in whichever article and language.</summary>
/// <param name="Kind">What it is: <c>label</c>. Messages of one kind share their causes.</param>
/// <param name="Arguments">The names of the message's arguments that say which; upper and lower case are the same.</param>
public sealed record CorpusCause(string Kind, params ImmutableArray<string> Arguments);
