using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>What belongs together in two versions of an article.</summary>
internal sealed class VersionLinks
{
    private readonly Dictionary<object, List<(object Second, double Confidence)>> bySource = new(ReferenceEqualityComparer.Instance);

    private VersionLinks(ImmutableArray<(Unit? First, Unit? Second, double Confidence)> pairs)
    {
        Pairs = pairs;
        foreach (var (first, second, confidence) in pairs)
        {
            if (first is null || second is null || SourceOf(first) is not { } a || SourceOf(second) is not { } b) continue;
            if (!bySource.TryGetValue(a, out var links)) bySource[a] = links = [];
            links.Add((b, confidence));
        }
    }

    /// <summary>The units of both versions, each once, with the counterpart where it has one.</summary>
    public ImmutableArray<(Unit? First, Unit? Second, double Confidence)> Pairs { get; }

    /// <summary>Takes the pairs from a set that compares the two; versions that it compares with a third are aligned with each other.</summary>
    public static VersionLinks Of(AlignedSet set, Article first, Article second)
    {
        if (ReferenceEquals(set.Reference, second)) return new([.. PairsOf(set, first).Select(p => (p.Translation, p.Reference, p.Confidence))]);
        if (!ReferenceEquals(set.Reference, first)) set = ArticleAligner.Align([first, second], first.Locale);
        return new([.. PairsOf(set, second).Select(p => (p.Reference, p.Translation, p.Confidence))]);
    }

    /// <summary>What the second version has for a part of the first, with how sure that is.</summary>
    public IReadOnlyList<(object Second, double Confidence)> Of(object part) => bySource.TryGetValue(part, out var links) ? links : [];

    private static ImmutableArray<UnitPair> PairsOf(AlignedSet set, Article version) => set.Versions.First(v => ReferenceEquals(v.Article, version)).Pairs;

    /// <summary>The step, block or section that a unit is or begins.</summary>
    private static object? SourceOf(Unit unit) =>
        unit.Step ?? unit.Block ?? (object?)(unit.Kind is UnitKind.Heading or UnitKind.PseudoHeading ? unit.Section : null);
}
