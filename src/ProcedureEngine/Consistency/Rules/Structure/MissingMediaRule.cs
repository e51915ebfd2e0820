using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Structure;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>An image or video that the translation lacks.</summary>
public sealed class MissingMediaRule : IConsistencyRule
{
    /// <summary>The share of the pair's own confidence that a finding keeps: the text around the image is there.</summary>
    private const double InUnitShare = 0.95;

    /// <summary>The share of the pair's own confidence that a finding keeps: an image may have moved into another unit.</summary>
    private const double UnitShare = 0.9;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "missing-media";

    /// <summary>An image or video is missing; the name of its file.</summary>
    public static FindingMessage Lost { get; } = new("media-lost", "The image or video {file} is missing.") { Cause = new("media", "file") };

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Missing image", IssueType.Omission, Severity.Warning,
        "An image or video is missing.",
        "The reader does not see what to look for on the screen.",
        "Put the image or video where the source has it.",
        new("![The settings](settings.png)", "–"))
    {
        Messages = [Lost],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        foreach (var version in set.Versions)
        {
            var absent = new AbsentUnits(version);
            var elsewhere = version.Pairs.Where(p => p.Reference is null).SelectMany(p => p.Translation!.Evidence.Media).ToHashSet(StringComparer.Ordinal);
            foreach (var pair in version.Pairs)
            {
                if (pair is not { Reference: { Kind: UnitKind.Media, IsIncluded: false } unit, Translation: null } || absent.CauseOf(unit) is not null) continue;
                var names = Multiset.Join(unit.Evidence.Media);
                if (unit.Evidence.Media.Any(elsewhere.Contains)) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * UnitShare, Lost, names) with { Evidence = names };
            }

            foreach (var (pair, lost, extra) in PairDifferences.Of(version, u => u.Evidence.Media, (a, b) => a == b))
            {
                // As many images as the source has are localized screenshots.
                if (lost.Count <= extra.Count) continue;

                // What an include shows instead is a link's matter.
                if (pair.Translation!.Evidence.Includes.Length > pair.Reference!.Evidence.Includes.Length) continue;
                yield return FindingFactory.Of(Description, set, version, pair, pair.Confidence * InUnitShare, Lost, Multiset.Join(lost)) with { Evidence = Multiset.Join(lost) };
            }
        }
    }
}
