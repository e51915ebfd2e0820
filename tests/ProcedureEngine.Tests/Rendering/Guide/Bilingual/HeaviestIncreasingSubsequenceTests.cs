using ProcedureEngine.Rendering.Guide.Bilingual;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Guide.Bilingual;

public sealed class HeaviestIncreasingSubsequenceTests
{
    [Fact]
    public void One_heavy_pair_outweighs_two_light_ones_that_it_crosses() =>
        Assert.Equal([(0, 2)], HeaviestIncreasingSubsequence.Of([(0, 2, 5.0), (1, 0, 2.0), (2, 1, 2.0)], 3));

    [Fact]
    public void A_piece_is_in_one_pair_only() =>
        Assert.Equal([(0, 0), (1, 1)], HeaviestIncreasingSubsequence.Of([(0, 0, 1.0), (0, 1, 1.5), (1, 1, 1.0)], 2));

    [Fact]
    public void It_weighs_as_much_as_the_best_of_all_runs()
    {
        var random = new Random(20261121);
        for (var n = 0; n < 500; n++)
        {
            var candidates = Enumerable.Range(0, random.Next(12))
                .Select(_ => (First: random.Next(5), Second: random.Next(5), Weight: (double)random.Next(1, 9)))
                .DistinctBy(c => (c.First, c.Second))
                .OrderBy(c => (c.First, c.Second))
                .ToList();
            var run = HeaviestIncreasingSubsequence.Of(candidates, 5).ToList();

            Assert.Equal(Best(candidates), run.Sum(r => candidates.First(c => (c.First, c.Second) == r).Weight));
            Assert.All(run.Zip(run.Skip(1)), two => Assert.True(two.First.First < two.Second.First && two.First.Second < two.Second.Second));
        }
    }

    private static double Best(List<(int First, int Second, double Weight)> candidates)
    {
        var best = 0.0;
        for (var chosen = 0; chosen < 1 << candidates.Count; chosen++)
        {
            var run = candidates.Where((_, i) => (chosen >> i & 1) == 1).ToList();
            if (run.Zip(run.Skip(1)).All(two => two.First.First < two.Second.First && two.First.Second < two.Second.Second)) best = Math.Max(best, run.Sum(c => c.Weight));
        }

        return best;
    }
}
