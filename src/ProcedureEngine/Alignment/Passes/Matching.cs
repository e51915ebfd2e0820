using System.Collections.Immutable;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>
/// Which unit of a version is which unit of the reference, while passes still work on it. Both directions always agree: a unit has
/// one counterpart at most, and a new pair parts what its two units were paired with before.
/// </summary>
internal sealed class Matching
{
    private const int None = -1;

    private readonly int[] partners;
    private readonly int[] sources;
    private readonly bool[] isMoved;

    /// <summary>Begins with no pair.</summary>
    /// <param name="group">The version, with those of equal structure.</param>
    /// <param name="version">Which of them it is.</param>
    public Matching(ParallelVersions group, int version)
        : this(group, version, Empty(group.Reference.Length), Empty(group.Versions[version].Length))
    {
    }

    private Matching(ParallelVersions group, int version, int[] partners, int[] sources)
    {
        Group = group;
        Translation = group.Versions[version];
        OwnEvidence = group.EvidenceOf(version);
        this.partners = partners;
        this.sources = sources;
        isMoved = new bool[partners.Length];
    }

    /// <summary>The version's group.</summary>
    public ParallelVersions Group { get; }

    /// <summary>The units of the reference.</summary>
    public ImmutableArray<Unit> Reference => Group.Reference;

    /// <summary>The units of the version.</summary>
    public ImmutableArray<Unit> Translation { get; }

    /// <summary>How well units fit each other, as all versions of the group have it.</summary>
    public IUnitSimilarity Similarity => Group.Evidence.Similarity;

    /// <summary>Whether something was in doubt; where nothing was, the version agrees with the reference unit by unit.</summary>
    public bool HasDoubt => Group.Evidence.WasAsked;

    /// <summary>What this version alone says.</summary>
    public PairEvidence OwnEvidence { get; }

    /// <summary>The index of the counterpart of a unit of the reference; -1 where it has none.</summary>
    public int PartnerOf(int i) => partners[i];

    /// <summary>The index of the counterpart of a unit of the version; -1 where it has none.</summary>
    public int SourceOf(int j) => sources[j];

    /// <summary>Whether a unit of the reference has no counterpart.</summary>
    public bool IsMissing(int i) => partners[i] < 0;

    /// <summary>Whether a unit of the version has no counterpart.</summary>
    public bool IsExtra(int j) => sources[j] < 0;

    /// <summary>Whether a unit of the reference has its counterpart at another place.</summary>
    public bool IsMoved(int i) => isMoved[i];

    /// <summary>Makes two units a pair.</summary>
    public void Pair(int i, int j)
    {
        Part(i);
        if (sources[j] >= 0) Part(sources[j]);
        (partners[i], sources[j]) = (j, i);
    }

    /// <summary>Makes two units a pair that stands at different places.</summary>
    public void Move(int i, int j)
    {
        Pair(i, j);
        isMoved[i] = true;
    }

    /// <summary>Takes a unit of the reference and its counterpart apart, if it has one.</summary>
    public void Part(int i)
    {
        if (partners[i] >= 0) sources[partners[i]] = None;
        partners[i] = None;
    }

    /// <summary>Pairs what stands in a unit of the reference with what stands in a unit of the version, in order.</summary>
    public void PairInside(int i, int j)
    {
        var (a, b) = (UnitOutline.Inside(Reference, i), UnitOutline.Inside(Translation, j));
        for (var k = a.Start.Value; k < a.End.Value; k++) Part(k);
        SequenceAligner.Align(this, Similarity, a, b);
    }

    /// <summary>The same pairs for another version of the group.</summary>
    public Matching For(int version) => new(Group, version, [.. partners], [.. sources]);

    private static int[] Empty(int length)
    {
        var none = new int[length];
        Array.Fill(none, None);
        return none;
    }
}
