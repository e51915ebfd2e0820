using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment;

/// <summary>
/// Versions of one article whose units are of the same kinds one by one (<see cref="ParallelVersionGroups"/>), and the reference: what one
/// translator worded freely is decided by what the others say.
/// </summary>
internal sealed class ParallelVersions
{
    private readonly ImmutableArray<WordLexicon?> lexicons;
    private readonly CancellationToken cancel;
    private readonly ImmutableArray<PairEvidence> own;

    /// <summary>Puts versions together; their evidence is gathered when it is asked for.</summary>
    /// <param name="reference">The units of the reference.</param>
    /// <param name="versions">The units of each version; at least one.</param>
    /// <param name="lexicons">What was learnt for each version's language; null where nothing was.</param>
    /// <param name="cancel">Ends the gathering with an <see cref="OperationCanceledException"/>.</param>
    public ParallelVersions(ImmutableArray<Unit> reference, ImmutableArray<ImmutableArray<Unit>> versions, ImmutableArray<WordLexicon?> lexicons, CancellationToken cancel = default)
    {
        Reference = reference;
        Versions = versions;
        this.lexicons = lexicons;
        this.cancel = cancel;
        IsLearnt = !lexicons.Contains(null);
        own = [.. versions.Select((units, k) => new PairEvidence(() => new UnitSimilarity(reference, units, lexicons[k], cancel)))];
        Evidence = IsSingle ? own[0] : new PairEvidence(() => new MeanSimilarity([.. own.Select(o => o.Similarity)]));
    }

    /// <summary>The units of the reference.</summary>
    public ImmutableArray<Unit> Reference { get; }

    /// <summary>The units of each version.</summary>
    public ImmutableArray<ImmutableArray<Unit>> Versions { get; }

    /// <summary>Whether there is one version only.</summary>
    public bool IsSingle => Versions.Length == 1;

    /// <summary>Whether a lexicon tells for every version which words say the same.</summary>
    public bool IsLearnt { get; }

    /// <summary>What all versions say together.</summary>
    public PairEvidence Evidence { get; }

    /// <summary>What one version says.</summary>
    public PairEvidence EvidenceOf(int version) => own[version];

    /// <summary>A group of one of the versions alone, with nothing asked yet.</summary>
    public ParallelVersions Only(int version) => new(Reference, [Versions[version]], [lexicons[version]], cancel);
}
