using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;

namespace ProcedureEngine.Alignment;

/// <summary>The articles of a corpus, aligned.</summary>
/// <param name="Sets">Each with what the corpus teaches.</param>
/// <param name="AsTheyAre">Each without: what an article is by itself, whatever the others are.</param>
/// <param name="Lexicon">What was learnt from these.</param>
internal sealed record CorpusAlignment(ImmutableArray<AlignedSet> Sets, ImmutableArray<AlignedSet> AsTheyAre, Lexicon Lexicon);
