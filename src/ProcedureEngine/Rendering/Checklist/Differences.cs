using System.Collections.Immutable;
using System.Diagnostics;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>
/// The findings on a version that somebody who follows it has to know, each at its place: at a step, between steps, behind a
/// block, or above the article. What only translators can mend, such as a bold word too few, is left to the report.
/// </summary>
internal sealed class Differences
{
    private readonly Dictionary<Step, List<Difference>> at = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Step, List<Difference>> before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Step, List<Difference>> after = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, List<Difference>> behind = new(ReferenceEqualityComparer.Instance);
    private readonly List<Difference> above = [];
    private readonly HashSet<(object Place, Difference Difference)> told = new(SameDifference.Instance);
    private readonly Dictionary<Locale, OtherVersion> others = [];
    private Dictionary<int, Block>? blocksByLine;
    private readonly AlignedSet set;
    private readonly Article version;

    private Differences(AlignedSet set, Article version) => (this.set, this.version) = (set, version);

    /// <summary>What to tell of a version; null where there is nothing.</summary>
    public static Differences? Of(AlignedSet set, Article version, ImmutableArray<Finding> findings)
    {
        Differences? differences = null;
        foreach (var finding in findings)
        {
            // What stands in a missing or extra step goes with it.
            if (finding.Locale != version.Locale || finding.Severity == Severity.None || finding.ConsequenceOf is MissingStepRule.Name or ExtraStepRule.Name or MissingSectionRule.Name or ExtraSectionRule.Name) continue;
            (differences ??= new Differences(set, version)).Add(finding);
        }

        return differences;
    }

    /// <summary>What to tell at a step.</summary>
    public IReadOnlyList<Difference> At(Step step) => at.GetValueOrDefault(step) ?? [];

    /// <summary>What to tell before a step: steps that are missing there.</summary>
    public IReadOnlyList<Difference> Before(Step step) => before.GetValueOrDefault(step) ?? [];

    /// <summary>What to tell after a step: steps that are missing there.</summary>
    public IReadOnlyList<Difference> After(Step step) => after.GetValueOrDefault(step) ?? [];

    /// <summary>What to tell behind a block of a section.</summary>
    public IReadOnlyList<Difference> Behind(Block block) => behind.GetValueOrDefault(block) ?? [];

    /// <summary>What to tell of the version as a whole.</summary>
    public IReadOnlyList<Difference> Above => above;

    private void Add(Finding finding)
    {
        var side = Other(finding);
        var other = side.Version;
        switch (finding.Message.Notice)
        {
            case ReaderNotice.None: return;
            case ReaderNotice.NewerSource: above.Add(new("Newer", other)); return;
            case ReaderNotice.OtherSource: above.Add(new("Sources", other)); return;
            case ReaderNotice.MissingSection: above.Add(new("Section", other, Detail: finding.Arguments[0])); return;
        }

        var own = side.PairAt(finding.At?.Span, finding.Reference?.Span);
        var theirs = side.MissingAt(finding.Reference?.Span);
        var (isMissing, difference) = finding.Message.Notice switch
        {
            ReaderNotice.MissingStep => (true, new Difference("MissingStep", other, theirs)),
            ReaderNotice.MissingAlert => (true, new Difference("Says", other, theirs)),
            ReaderNotice.ExtraStep => (false, new Difference("ExtraStep", other)),
            ReaderNotice.MovedStep => (false, new Difference("MovedStep", other)),
            ReaderNotice.OtherAlert => (false, new Difference("Alert", other, Detail: "Alert" + char.ToUpperInvariant(finding.Arguments[0][0]) + finding.Arguments[0][1..])),
            ReaderNotice.OtherNumbers => (false, new Difference("Numbers", other, own.Theirs)),
            ReaderNotice.OtherCode => (false, new Difference("Code", other, own.Theirs)),
            ReaderNotice.MissingText => (false, new Difference("Says", other, own.Theirs)),
            ReaderNotice.Opposite => (false, new Difference("Opposite", other, own.Theirs)),
            ReaderNotice.ChangedSource => (false, new Difference("Changed", other, own.Theirs)),
            _ => throw new UnreachableException($"A reader is not told of {finding.Message.Notice}."),
        };
        if (isMissing && theirs is not null) PlaceMissing(difference, theirs, side);
        else if (!isMissing && own.Own is not null) Place(difference, own.Own);
    }

    /// <summary>The version that a finding compares with, and the units of both.</summary>
    private OtherVersion Other(Finding finding)
    {
        if (set.Versions.FirstOrDefault(v => v.Article.Locale == version.Locale) is { } aligned) return Of(set.Reference, aligned, isReference: false);

        // Where most versions decide, the one that the others are compared with can be the odd one.
        var other = set.Versions.FirstOrDefault(v => v.Article.Locale == finding.Reference?.Locale) ?? set.Versions.FirstOrDefault();
        return other is null ? new OtherVersion(version, []) : Of(other.Article, other, isReference: true);

        OtherVersion Of(Article article, AlignedVersion aligned, bool isReference)
        {
            if (!others.TryGetValue(article.Locale, out var known))
            {
                others[article.Locale] = known = new OtherVersion(article, [.. aligned.Pairs.Select(p => isReference ? (p.Reference, p.Translation) : (p.Translation, p.Reference))]);
            }

            return known;
        }
    }

    /// <summary>At the step that the unit is or stands in, else behind its block.</summary>
    private void Place(Difference difference, Unit own)
    {
        if (StepOf(own)?.Step is { } step) Add(at, step, difference);
        else if (BlockOf(own) is { } block) Add(behind, block, difference);
        else above.Add(difference);
    }

    /// <summary>Behind the step before it, before the step behind it, at the step that it is part of, or where the text goes on.</summary>
    private void PlaceMissing(Difference difference, Unit theirs, OtherVersion side)
    {
        var (previous, next) = theirs.Step is { } missing ? side.Around(missing) : (null, null);
        if (previous is not null) Add(after, previous, difference);
        else if (next is not null) Add(before, next, difference);
        else if (StepOf(theirs.Parent)?.Step is { } outer && side.CounterpartOf(outer) is { } holder) Add(at, holder, difference);
        else if (side.LastBefore(theirs) is { } last) Place(difference, last);
        else above.Add(difference);
    }

    private static Unit? StepOf(Unit? unit)
    {
        while (unit is not null && unit.Step is null) unit = unit.Parent;
        return unit;
    }

    /// <summary>The block of the section that holds a unit.</summary>
    private Block? BlockOf(Unit unit)
    {
        if (blocksByLine is null)
        {
            blocksByLine = [];
            foreach (var block in version.Sections.SelectMany(s => s.Blocks))
            {
                for (var line = block.Span.Line; line <= block.Span.EndLine; line++) blocksByLine.TryAdd(line, block);
            }
        }

        return blocksByLine.GetValueOrDefault(unit.Span.Line);
    }

    private void Add<T>(Dictionary<T, List<Difference>> places, T place, Difference difference)
        where T : class
    {
        if (!places.TryGetValue(place, out var list)) places[place] = list = [];
        if (told.Add((list, difference))) list.Add(difference);
    }

    /// <summary>Two differences at one place are the same where they say the same of the same unit: by identity, since units compare by content, which is slow.</summary>
    private sealed class SameDifference : IEqualityComparer<(object Place, Difference Difference)>
    {
        public static SameDifference Instance { get; } = new();

        public bool Equals((object Place, Difference Difference) x, (object Place, Difference Difference) y) =>
            ReferenceEquals(x.Place, y.Place)
            && x.Difference.Text == y.Difference.Text
            && x.Difference.Detail == y.Difference.Detail
            && ReferenceEquals(x.Difference.Other, y.Difference.Other)
            && ReferenceEquals(x.Difference.Quoted, y.Difference.Quoted);

        public int GetHashCode((object Place, Difference Difference) value) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Place),
            value.Difference.Text,
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Difference.Quoted));
    }
}
