using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Similarity;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment.Passes;

/// <summary>Pairs the units of one version with those of the reference: between headings of one slug first, then moves.</summary>
internal sealed class VersionAligner
{
    private readonly ImmutableArray<Unit> reference;
    private readonly ImmutableArray<Unit> translation;

    // What all versions of the shape say, and what this one says.
    private readonly Lazy<IUnitSimilarity> similarity;
    private readonly Lazy<IUnitSimilarity> own;
    private readonly int[] partners;
    private readonly bool[] isMoved;

    /// <summary>Prepares one version.</summary>
    /// <param name="reference">The units of the reference.</param>
    /// <param name="translation">The units of the version.</param>
    /// <param name="similarity">What all versions of its shape say.</param>
    /// <param name="own">What this version says.</param>
    /// <param name="partners">What another version of the shape was paired with in order; null to begin anew.</param>
    public VersionAligner(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, Lazy<IUnitSimilarity> similarity, Lazy<IUnitSimilarity> own, IReadOnlyList<int>? partners = null)
    {
        this.reference = reference;
        this.translation = translation;
        this.similarity = similarity;
        this.own = own;
        this.partners = partners is null ? [.. Enumerable.Repeat(-1, reference.Length)] : [.. partners];
        isMoved = new bool[reference.Length];
    }

    /// <summary>For each unit of the reference the index of its counterpart, or -1.</summary>
    public IReadOnlyList<int> Partners => partners;

    /// <summary>Every unit of both once, in the order of the translation.</summary>
    public static ImmutableArray<UnitPair> Align(ImmutableArray<Unit> reference, ImmutableArray<Unit> translation, WordLexicon? lexicon, CancellationToken cancel = default) =>
        ShapeAligner.Align(reference, [translation], [lexicon], cancel)[0];

    /// <summary>Pairs what stands in the order of both.</summary>
    /// <param name="alike">The units of all versions of the shape: where one of them differs, evidence decides.</param>
    public void AlignInOrder(ImmutableArray<ImmutableArray<Unit>> alike)
    {
        AlignBetweenHeadings(alike);
        JoinSwallowed();
    }

    /// <summary>Finds what stands in another order, then what was rewritten.</summary>
    /// <param name="isLearnt">Whether a lexicon tells which words say the same.</param>
    /// <param name="isAlone">Whether this version is the only one of its shape.</param>
    /// <returns>Every unit of both once, in the order of the translation.</returns>
    public ImmutableArray<UnitPair> Finish(bool isLearnt, bool isAlone)
    {
        FindSwaps();
        if (isLearnt) PartDoubtfulSteps();
        PairByContents();
        if (isLearnt && !isAlone) PartRewrittenSteps();
        FindTranspositions();
        FindMoves();
        new RewrittenParagraphs(reference, translation, similarity, partners).Pair(Sources());
        return Pairs(similarity.IsValueCreated ? new MergedSteps(reference, translation, similarity.Value, partners) : null);
    }

    private void AlignBetweenHeadings(ImmutableArray<ImmutableArray<Unit>> alike)
    {
        var headings = HeadingAnchors.Of(reference, translation);
        var inSections = new Lazy<SectionSimilarity>(() => new SectionSimilarity(similarity.Value, reference, translation, headings), isThreadSafe: false);
        int i = 0, j = 0;
        foreach (var (x, y) in HeadingAnchors.Rising(headings))
        {
            AlignRun(i..x, j..y, alike, inSections);
            partners[x] = y;
            (i, j) = (x + 1, y + 1);
        }

        AlignRun(i..reference.Length, j..translation.Length, alike, inSections);
    }

    private void AlignRun(Range a, Range b, ImmutableArray<ImmutableArray<Unit>> alike, Lazy<SectionSimilarity> inSections)
    {
        if (!alike.All(units => Agree(a, units, b)))
        {
            SequenceAligner.Align(inSections.Value, a, b, partners);
            return;
        }

        for (int i = a.Start.Value, j = b.Start.Value; i < a.End.Value; i++, j++) partners[i] = j;
    }

    /// <summary>Whether two runs are so alike that there is nothing to decide: most runs of most articles.</summary>
    private bool Agree(Range a, ImmutableArray<Unit> units, Range b)
    {
        var length = a.End.Value - a.Start.Value;
        if (length != b.End.Value - b.Start.Value) return false;
        for (var k = 0; k < length; k++)
        {
            if (!Agree(reference[a.Start.Value + k], units[b.Start.Value + k])) return false;
        }

        return true;
    }

    private static bool Agree(Unit a, Unit b) =>
        a.Kind == b.Kind
        && a.Depth == b.Depth
        && Math.Abs(a.Evidence.Labels.Length - b.Evidence.Labels.Length) < 2
        && a.Evidence.Length * 5 < (b.Evidence.Length * 9) + 90
        && b.Evidence.Length * 5 < (a.Evidence.Length * 10) + 90
        && a.Evidence.Anchors.AsSpan().SequenceEqual(b.Evidence.Anchors.AsSpan());

    /// <summary>Where only one version shows that two steps share a line, the other's step belongs to the first of them.</summary>
    private void JoinSwallowed()
    {
        var sources = Sources();
        for (var i = 1; i < reference.Length; i++)
        {
            if (!reference[i].IsSwallowed || partners[i] < 0 || partners[i - 1] >= 0 || reference[i - 1].Step is null || translation[partners[i]].IsSwallowed) continue;
            (partners[i - 1], partners[i]) = (partners[i], -1);
        }

        for (var j = 1; j < translation.Length; j++)
        {
            if (!translation[j].IsSwallowed || sources[j] < 0 || sources[j - 1] >= 0 || translation[j - 1].Step is null || reference[sources[j]].IsSwallowed) continue;
            partners[sources[j]] = j - 1;
        }
    }

    private void PartDoubtfulSteps()
    {
        // Without evidence gathered, all runs agreed: there is nothing to doubt.
        if (similarity.IsValueCreated) new DoubtfulSteps(reference, translation, similarity.Value, partners).Part(Sources());
    }

    private void PartRewrittenSteps()
    {
        if (similarity.IsValueCreated) new DoubtfulSteps(reference, translation, similarity.Value, partners).PartRewritten(isMoved, Sources());
    }

    private void PairByContents()
    {
        if (similarity.IsValueCreated) new StepContents(reference, translation, similarity.Value, partners).Pair(Sources());
    }

    /// <summary>Two steps that stand one after the other and fit each other's partner better than their own were swapped.</summary>
    private void FindSwaps()
    {
        var last = new Dictionary<(Unit?, Section), int>(ReferenceTuple.Instance);
        for (var i = 0; i < reference.Length; i++)
        {
            if (reference[i].Kind != UnitKind.Step) continue;
            var key = (reference[i].Parent, reference[i].Section);
            if (last.TryGetValue(key, out var before) && IsSwapped(before, i)) Swap(before, i);
            last[key] = i;
        }
    }

    private bool IsSwapped(int a, int b)
    {
        var (x, y) = (partners[a], partners[b]);
        if (x < 0 || y < 0 || y < x || !ReferenceEquals(translation[x].Parent, translation[y].Parent)) return false;
        if (FitsBetter(a, x, y) && FitsBetter(b, y, x)) return false;
        var s = own.Value;
        var margin = FitsBetter(a, y, x) && FitsBetter(b, x, y) ? 0.2 : 1.2;
        return s.Of(a, y) + s.Of(b, x) > s.Of(a, x) + s.Of(b, y) + margin;
    }

    /// <summary>
    /// A step that is missing before a step and new behind its partner (or the other way round) has changed places with it, if
    /// nothing speaks against it: little evidence is enough where the places agree.
    /// </summary>
    private void FindTranspositions()
    {
        var sources = Sources();
        for (var i = 0; i < reference.Length; i++)
        {
            if (partners[i] >= 0 || reference[i].Kind != UnitKind.Step) continue;
            foreach (var other in new[] { Siblings.Next(reference, i), Siblings.Previous(reference, i) })
            {
                if (other < 0 || partners[other] < 0) continue;
                var place = other > i ? Siblings.Next(translation, partners[other]) : Siblings.Previous(translation, partners[other]);
                if (place < 0 || sources[place] >= 0 || similarity.Value.Of(i, place) < 0.8) continue;
                partners[i] = place;
                sources[place] = i;
                isMoved[i] = true;
                Realign(i, place);
                break;
            }
        }
    }

    private int[] Sources()
    {
        var sources = new int[translation.Length];
        Array.Fill(sources, -1);
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0) sources[partners[i]] = i;
        }

        return sources;
    }

    /// <summary>Whether the plain facts already say that a unit belongs to its partner and not to the other.</summary>
    private bool FitsBetter(int unit, int partner, int other)
    {
        var (u, p, o) = (reference[unit].Evidence, translation[partner].Evidence, translation[other].Evidence);
        return u.Anchors.AsSpan().SequenceEqual(p.Anchors.AsSpan())
            && u.Labels.Length == p.Labels.Length
            && (u.Labels.Length != o.Labels.Length || !u.Anchors.AsSpan().SequenceEqual(o.Anchors.AsSpan()));
    }

    private void Swap(int a, int b)
    {
        (partners[a], partners[b]) = (partners[b], partners[a]);
        isMoved[b] = true;
        Realign(a, partners[a]);
        Realign(b, partners[b]);
    }

    /// <summary>What stands in a step goes where the step goes.</summary>
    private void Realign(int step, int partner)
    {
        var (a, b) = (Siblings.Inside(reference, step), Siblings.Inside(translation, partner));
        for (var i = a.Start.Value; i < a.End.Value; i++) partners[i] = -1;
        SequenceAligner.Align(similarity.Value, a, b, partners);
    }

    private void FindMoves()
    {
        var taken = new bool[translation.Length];
        foreach (var partner in partners)
        {
            if (partner >= 0) taken[partner] = true;
        }

        foreach (var (i, j) in Moves.Between(reference, translation, i => partners[i] < 0, j => !taken[j], similarity))
        {
            partners[i] = j;
            isMoved[i] = true;
        }

        if (similarity.IsValueCreated) new MovedNeighbours(reference, translation, similarity.Value, partners, isMoved).Pair(Sources());
    }

    private ImmutableArray<UnitPair> Pairs(MergedSteps? merged)
    {
        var sources = Sources();
        var pairs = ImmutableArray.CreateBuilder<UnitPair>(reference.Length + translation.Length);
        var confidence = new PairConfidence(reference, translation, own.IsValueCreated ? own : similarity, partners, sources);
        var next = 0;
        for (var j = 0; j < translation.Length; j++)
        {
            var i = sources[j];
            if (i < 0)
            {
                pairs.Add(new UnitPair(null, translation[j], confidence.OfExtra(j)) { Within = merged?.ThatSaid(j, sources) });
                continue;
            }

            // A moved unit stands where the translation has it; what the reference has around it is told at its own place.
            if (!isMoved[i])
            {
                AddMissing(i);
                next = Math.Max(next, i + 1);
            }

            pairs.Add(new UnitPair(reference[i], translation[j], confidence.OfPair(i, j)) { IsMoved = isMoved[i] });
        }

        AddMissing(reference.Length);
        return pairs.ToImmutable();

        void AddMissing(int end)
        {
            for (; next < end; next++)
            {
                if (partners[next] < 0) pairs.Add(new UnitPair(reference[next], null, confidence.OfMissing(next)) { Within = merged?.ThatSays(next) });
            }
        }
    }

    /// <summary>Compares steps' surroundings by identity: records compare by content, which is slow and may be equal twice.</summary>
    private sealed class ReferenceTuple : IEqualityComparer<(Unit?, Section)>
    {
        public static ReferenceTuple Instance { get; } = new();

        public bool Equals((Unit?, Section) x, (Unit?, Section) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Unit?, Section) value) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Item1),
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Item2));
    }
}
