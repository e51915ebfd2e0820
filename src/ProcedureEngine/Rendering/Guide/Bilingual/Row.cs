using System.Collections.Immutable;

namespace ProcedureEngine.Rendering.Guide.Bilingual;

/// <summary>What stands side by side: one piece of each version, or of one alone.</summary>
internal readonly record struct Row(Piece? First, Piece? Second)
{
    /// <summary>
    /// All pieces of both, each once and each version in its own order. Of pairs that cross, the surer stay together: a reader
    /// goes down either column and misses nothing.
    /// </summary>
    public static ImmutableArray<Row> Of(ImmutableArray<Piece> first, ImmutableArray<Piece> second, VersionLinks links)
    {
        var rows = ImmutableArray.CreateBuilder<Row>(Math.Max(first.Length, second.Length));
        var (i, j) = (0, 0);
        foreach (var (a, b) in HeaviestIncreasingSubsequence.Of(Candidates(first, second, links), second.Length))
        {
            Gap(first[i..a], second[j..b], rows);
            rows.Add(new Row(first[a], second[b]));
            (i, j) = (a + 1, b + 1);
        }

        Gap(first[i..], second[j..], rows);
        return rows.ToImmutable();
    }

    /// <summary>Pieces without counterpart: those of a section that goes on stand before those of a section that begins.</summary>
    private static void Gap(ImmutableArray<Piece> first, ImmutableArray<Piece> second, ImmutableArray<Row>.Builder rows)
    {
        var (a, b) = (UpToHeading(first), UpToHeading(second));
        foreach (var piece in first[..a]) rows.Add(new Row(piece, null));
        foreach (var piece in second[..b]) rows.Add(new Row(null, piece));
        foreach (var piece in first[a..]) rows.Add(new Row(piece, null));
        foreach (var piece in second[b..]) rows.Add(new Row(null, piece));
    }

    private static int UpToHeading(ImmutableArray<Piece> pieces)
    {
        var i = 0;
        while (i < pieces.Length && pieces[i] is not HeadingPiece) i++;
        return i;
    }

    /// <summary>How much speaks for each two pieces: the links between their parts, those between two steps or headings twice.</summary>
    private static List<(int First, int Second, double Weight)> Candidates(ImmutableArray<Piece> first, ImmutableArray<Piece> second, VersionLinks links)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var j = 0; j < second.Length; j++)
        {
            foreach (var part in second[j].Parts()) places[part] = j;
        }

        var candidates = new List<(int, int, double)>();
        var weights = new SortedDictionary<int, double>();
        for (var i = 0; i < first.Length; i++)
        {
            weights.Clear();
            foreach (var part in first[i].Parts())
            {
                foreach (var (other, confidence) in links.Of(part))
                {
                    if (!places.TryGetValue(other, out var j) || first[i] is HeadingPiece != second[j] is HeadingPiece) continue;
                    var isWhole = ReferenceEquals(part, first[i].Source) && ReferenceEquals(other, second[j].Source);
                    weights[j] = weights.GetValueOrDefault(j) + (confidence * (isWhole && first[i].GetType() == second[j].GetType() ? 2 : 1));
                }
            }

            foreach (var (j, weight) in weights) candidates.Add((i, j, weight));
        }

        return candidates;
    }
}
