using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Freshness;

/// <summary>The states of an article's source that translations were made from.</summary>
/// <param name="Today">The hashes of the source as it is.</param>
/// <param name="Older">The source as it was, by the hash that a translation names; without those that can't be had.</param>
public sealed record SourceStates(ImmutableArray<string> Today, ImmutableDictionary<string, Article> Older);
