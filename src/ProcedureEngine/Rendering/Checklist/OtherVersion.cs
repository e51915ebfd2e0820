using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>The version that findings compare a page's version with, and the units of both: found by their places, however many findings ask.</summary>
internal sealed class OtherVersion
{
    private readonly ImmutableArray<(Unit? Own, Unit? Theirs)> pairs;
    private readonly Dictionary<SourceSpan, int> byOwn = [];
    private readonly Dictionary<(SourceSpan Own, SourceSpan Theirs), int> byBoth = [];
    private readonly Dictionary<SourceSpan, int> missing = [];
    private readonly Dictionary<Unit, int> byTheirs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Step, Step> counterparts = new(ReferenceEqualityComparer.Instance);

    // For each pair the last unit before it that the page's version has.
    private readonly Unit?[] before;
    private Dictionary<Step, (Step? Previous, Step? Next)>? around;

    /// <param name="version">The other version.</param>
    /// <param name="pairs">The units of the page's version with those of the other, each once.</param>
    public OtherVersion(Article version, ImmutableArray<(Unit? Own, Unit? Theirs)> pairs)
    {
        Version = version;
        this.pairs = pairs;
        before = new Unit?[pairs.Length];
        Unit? last = null;
        for (var k = 0; k < pairs.Length; k++)
        {
            before[k] = last;
            var (own, theirs) = pairs[k];
            if (own is not null) byOwn.TryAdd(own.Span, k);
            if (theirs is not null) byTheirs.TryAdd(theirs, k);
            if (own is null && theirs is not null) missing.TryAdd(theirs.Span, k);
            if (own is not null && theirs is not null) byBoth.TryAdd((own.Span, theirs.Span), k);
            if (own?.Step is { } mine && theirs?.Step is { } its) counterparts.TryAdd(its, mine);
            last = own ?? last;
        }
    }

    /// <summary>The other version.</summary>
    public Article Version { get; }

    /// <summary>The first pair with these places; of the second only where there is one. Nothing where there is no such pair.</summary>
    public (Unit? Own, Unit? Theirs) PairAt(SourceSpan? own, SourceSpan? theirs)
    {
        if (own is not { } place) return default;
        var k = theirs is { } other ? byBoth.GetValueOrDefault((place, other), -1) : byOwn.GetValueOrDefault(place, -1);
        return k < 0 ? default : pairs[k];
    }

    /// <summary>The first unit at a place of the other version that the page's version lacks; null where there is none.</summary>
    public Unit? MissingAt(SourceSpan? theirs) => theirs is { } place && missing.TryGetValue(place, out var k) ? pairs[k].Theirs : null;

    /// <summary>What the page's version has for a step of the other; null where it has none.</summary>
    public Step? CounterpartOf(Step theirs) => counterparts.GetValueOrDefault(theirs);

    /// <summary>The last unit of the page's version that stands before a unit of the other; null where there is none.</summary>
    public Unit? LastBefore(Unit theirs) => byTheirs.TryGetValue(theirs, out var k) ? before[k] : null;

    /// <summary>The counterparts of the nearest steps before and behind a step in its list that have one.</summary>
    public (Step? Previous, Step? Next) Around(Step theirs)
    {
        if (around is null)
        {
            around = new(ReferenceEqualityComparer.Instance);
            foreach (var list in Version.Sections.SelectMany(s => BlockWalk.Descendants(s.Blocks)).OfType<Procedure>()) Add(list.Steps, around);
        }

        return around.GetValueOrDefault(theirs);
    }

    private void Add(ImmutableArray<Step> steps, Dictionary<Step, (Step? Previous, Step? Next)> known)
    {
        var next = new Step?[steps.Length];
        Step? found = null;
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            next[i] = found;
            found = CounterpartOf(steps[i]) ?? found;
        }

        found = null;
        for (var i = 0; i < steps.Length; i++)
        {
            known.TryAdd(steps[i], (found, next[i]));
            found = CounterpartOf(steps[i]) ?? found;
        }
    }
}
