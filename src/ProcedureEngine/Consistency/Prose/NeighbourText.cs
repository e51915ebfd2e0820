using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Consistency.Prose;

/// <summary>Looks for words in the units around a place: two paragraphs may have been joined, or one cut.</summary>
/// <param name="version">The version.</param>
/// <param name="words">The words of the reference's language with what stands for them in the translation; null where nothing was learnt.</param>
internal sealed class NeighbourText(AlignedVersion version, WordLexicon? words)
{
    private const int Distance = 2;

    /// <summary>Whether most words stand in one unit of the other language near by.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isReference">Whether they are the reference's.</param>
    /// <param name="place">The index of their pair.</param>
    /// <param name="aloneOnly">Whether only units without counterpart count.</param>
    public bool Has(ImmutableArray<Word> text, bool isReference, int place, bool aloneOnly = false)
    {
        WordIndex? own = null;
        for (var k = Math.Max(0, place - Distance); k <= Math.Min(version.Pairs.Length - 1, place + Distance); k++)
        {
            var (reference, translation) = (version.Pairs[k].Reference, version.Pairs[k].Translation);
            if (k == place || (isReference ? translation : reference) is not { Kind: not UnitKind.Code } beside || (aloneOnly && reference is not null && translation is not null)) continue;
            own ??= Index(text, isReference);
            if (WordIndex.Contained(own, Index(beside.Evidence.Words, !isReference)) > ProseThresholds.StandsInNeighbour) return true;
        }

        return false;
    }

    private WordIndex Index(ImmutableArray<Word> text, bool isReference) => WordIndex.Of(text, static _ => 1, isReference ? words : null);
}
