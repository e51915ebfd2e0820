using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>The part of a verb that stands apart from it in a sentence: <c>aus</c> in <c>Wählen Sie <b>Weiter</b> aus</c>.</summary>
/// <param name="Particle">The particle, in lower case.</param>
/// <param name="Verbs">Beginnings of the verbs that it belongs to, in lower case: <c>wähl</c>.</param>
public sealed record VerbParticle(string Particle, ImmutableArray<string> Verbs);
