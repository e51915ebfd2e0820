using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Causes;

/// <summary>Where in the version that the others are compared with a finding belongs, whichever language it is of. Works out its tables once for all findings of an article.</summary>
internal sealed class SourcePlaces
{
    private readonly AlignedSet set;
    private readonly Dictionary<SourceSpan, int> units = [];
    private readonly Dictionary<Locale, SourceSpan> titles;
    private readonly Lazy<Dictionary<(string Locale, SourceSpan Place), Gap>> gaps;

    // For each language how many units of the reference before the one of an index it has.
    private readonly Dictionary<Locale, int[]> present = [];

    public SourcePlaces(AlignedSet set)
    {
        this.set = set;
        titles = set.Articles.ToDictionary(a => a.Locale, FindingFactory.TitleOf);
        gaps = new(() => Gap.Of(set));
        foreach (var unit in set.ReferenceUnits) units.TryAdd(unit.Span, unit.Index);
    }

    /// <summary>The place of a finding.</summary>
    public SourcePlace Of(Finding finding)
    {
        if (IsWhole(finding.At) && IsWhole(finding.Reference)) return new SourcePlace(null, null, SourcePlace.Nowhere, SourcePlace.AtUnit);
        var place = finding.At?.Locale == set.Reference.Locale ? finding.At : finding.Reference;
        if (place is not null) return new SourcePlace(place.Locale, place.Span, place.Locale == set.Reference.Locale ? units.GetValueOrDefault(place.Span, SourcePlace.Nowhere) : SourcePlace.Nowhere, SourcePlace.AtUnit);
        return finding.At is { } at && gaps.Value.TryGetValue((at.Locale.Tag, at.Span), out var gap)
            ? new SourcePlace(null, null, gap.Unit, gap.Position)
            : new SourcePlace(finding.Locale, finding.At?.Span, SourcePlace.Nowhere, SourcePlace.AtUnit);
    }

    /// <summary>Whether a place stands for its version as a whole: what is said of one is said at its title.</summary>
    private bool IsWhole(Place? place) => place is null || (titles.TryGetValue(place.Locale, out var title) && title == place.Span);

    /// <summary>Whether none of the languages has anything between a place and one behind it, or both are the same.</summary>
    public bool AreNeighbours(SourcePlace place, SourcePlace next, IEnumerable<Locale> languages)
    {
        if (place.Unit == SourcePlace.Nowhere || next.Unit == SourcePlace.Nowhere) return false;
        if (place.Position != SourcePlace.AtUnit || next.Position != SourcePlace.AtUnit) return place.Unit == next.Unit && next.Position - place.Position is 0 or 1;
        return next.Unit <= place.Unit + 1 || languages.All(language => Present(language) is var before && before[next.Unit] == before[place.Unit + 1]);
    }

    private int[] Present(Locale language)
    {
        if (present.TryGetValue(language, out var before)) return before;
        before = new int[set.ReferenceUnits.Length + 1];
        foreach (var pair in set.Versions.FirstOrDefault(v => v.Article.Locale == language)?.Pairs ?? [])
        {
            if (pair is { Reference: { } unit, Translation: not null }) before[unit.Index + 1] = 1;
        }

        for (var i = 1; i < before.Length; i++) before[i] += before[i - 1];
        return present[language] = before;
    }

    /// <summary>What stands at a place, or before the gap that it is; empty where that is not known.</summary>
    public string TextAt(SourcePlace place) => place.Unit >= 0 && place.Unit < set.ReferenceUnits.Length ? set.ReferenceUnits[place.Unit].Content : "";
}
