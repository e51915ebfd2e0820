using System.Globalization;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Report.Drift;

/// <summary>Finds what stands around the findings of an article. Works out its table once, when first asked.</summary>
public sealed class FindingContexts(AlignedSet set)
{
    private readonly Lazy<Dictionary<(string Path, SourceSpan Span), Unit>> units = new(() => ByPlace(set));

    /// <summary>What stands around a finding; all parts empty for one about a version that is not there.</summary>
    public FindingContext Of(Finding finding)
    {
        var (source, target) = (At(finding.Reference), At(finding.At));
        return (target ?? source) is not { } unit ? default : new FindingContext(PlainText.Of(unit.Section.Heading), StepOf(unit), source?.Content ?? "", target?.Content ?? "");
    }

    private Unit? At(Place? place) => place is not null && units.Value.TryGetValue((place.Path, place.Span), out var unit) ? unit : null;

    private static string StepOf(Unit? unit)
    {
        for (; unit is not null; unit = unit.Parent)
        {
            if (unit.Step is { } step) return step.Number.ToString(CultureInfo.InvariantCulture);
        }

        return "";
    }

    private static Dictionary<(string, SourceSpan), Unit> ByPlace(AlignedSet set)
    {
        var units = new Dictionary<(string, SourceSpan), Unit>();
        foreach (var unit in set.ReferenceUnits) units.TryAdd((set.Reference.Path, unit.Span), unit);
        foreach (var version in set.Versions)
        {
            foreach (var pair in version.Pairs)
            {
                if (pair.Translation is { } unit) units.TryAdd((version.Article.Path, unit.Span), unit);
            }
        }

        return units;
    }
}
