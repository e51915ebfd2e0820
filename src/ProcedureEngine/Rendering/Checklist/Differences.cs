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
        var (other, pairs) = Other(finding);
        switch (finding.Message.Notice)
        {
            case ReaderNotice.None: return;
            case ReaderNotice.NewerSource: above.Add(new("Newer", other)); return;
            case ReaderNotice.OtherSource: above.Add(new("Sources", other)); return;
            case ReaderNotice.MissingSection: above.Add(new("Section", other, Detail: finding.Arguments[0])); return;
        }

        var own = pairs.Find(p => p.Own is { } unit && unit.Span == finding.At?.Span && (finding.Reference is null || p.Theirs?.Span == finding.Reference.Span));
        var theirs = pairs.Find(p => p.Theirs is { } unit && unit.Span == finding.Reference?.Span && p.Own is null).Theirs;
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
        if (isMissing && theirs is not null) PlaceMissing(difference, theirs, pairs);
        else if (!isMissing && own.Own is not null) Place(difference, own.Own);
    }

    /// <summary>The version that a finding compares with, and the units of both.</summary>
    private (Article Version, List<(Unit? Own, Unit? Theirs)> Pairs) Other(Finding finding)
    {
        if (set.Versions.FirstOrDefault(v => v.Article.Locale == version.Locale) is { } aligned) return (set.Reference, [.. aligned.Pairs.Select(p => (p.Translation, p.Reference))]);

        // Where most versions decide, the one that the others are compared with can be the odd one.
        var other = set.Versions.FirstOrDefault(v => v.Article.Locale == finding.Reference?.Locale) ?? set.Versions.FirstOrDefault();
        return other is null ? (version, []) : (other.Article, [.. other.Pairs.Select(p => (p.Reference, p.Translation))]);
    }

    /// <summary>At the step that the unit is or stands in, else behind its block.</summary>
    private void Place(Difference difference, Unit own)
    {
        if (StepOf(own)?.Step is { } step) Add(at, step, difference);
        else if (BlockOf(own) is { } block) Add(behind, block, difference);
        else above.Add(difference);
    }

    /// <summary>Behind the step before it, before the step behind it, at the step that it is part of, or where the text goes on.</summary>
    private void PlaceMissing(Difference difference, Unit theirs, List<(Unit? Own, Unit? Theirs)> pairs)
    {
        var steps = new Dictionary<Step, Step>(ReferenceEqualityComparer.Instance);
        foreach (var (own, other) in pairs)
        {
            if (own?.Step is { } mine && other?.Step is { } its) steps.TryAdd(its, mine);
        }

        if (theirs.Step is { } missing && difference.Other.Sections.SelectMany(s => BlockWalk.Descendants(s.Blocks)).OfType<Procedure>().FirstOrDefault(p => p.Steps.Contains(missing, ReferenceEqualityComparer.Instance)) is { } list)
        {
            var index = list.Steps.IndexOf(missing, 0, ReferenceEqualityComparer.Instance);
            for (var i = index - 1; i >= 0; i--)
            {
                if (!steps.TryGetValue(list.Steps[i], out var previous)) continue;
                Add(after, previous, difference);
                return;
            }

            for (var i = index + 1; i < list.Steps.Length; i++)
            {
                if (!steps.TryGetValue(list.Steps[i], out var next)) continue;
                Add(before, next, difference);
                return;
            }
        }

        if (StepOf(theirs.Parent)?.Step is { } outer && steps.TryGetValue(outer, out var holder))
        {
            Add(at, holder, difference);
            return;
        }

        var place = pairs.FindIndex(p => ReferenceEquals(p.Theirs, theirs));
        if (pairs.Take(place).LastOrDefault(p => p.Own is not null).Own is { } last) Place(difference, last);
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
        foreach (var section in version.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block.Span.Line <= unit.Span.Line && unit.Span.Line <= block.Span.EndLine) return block;
            }
        }

        return null;
    }

    private static void Add<T>(Dictionary<T, List<Difference>> places, T place, Difference difference)
        where T : notnull
    {
        if (!places.TryGetValue(place, out var list)) places[place] = list = [];
        if (!list.Contains(difference)) list.Add(difference);
    }
}
