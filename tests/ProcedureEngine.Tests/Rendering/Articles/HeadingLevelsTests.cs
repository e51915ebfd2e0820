using ProcedureEngine.Rendering.Articles;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;

namespace ProcedureEngine.Tests.Rendering.Articles;

public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3, 2 }, new[] { 1, 2, 3, 2 })]
    [InlineData(new[] { 1, 4, 4, 2, 6 }, new[] { 1, 2, 2, 2, 3 })]
    [InlineData(new[] { 1, 2, 1, 2 }, new[] { 1, 2, 2, 2 })]
    [InlineData(new[] { 2, 1 }, new[] { 2, 2 })]
    [InlineData(new[] { 0, 1, 3 }, new[] { 0, 1, 2 })]
    public void There_is_one_title_and_no_level_is_skipped(int[] source, int[] page)
    {
        var article = Article("de", "a", [.. source.Select((level, i) => Section(level, level == 0 ? "" : $"h{i}"))]);

        Assert.Equal(page, HeadingLevels.Of(article));
    }
}
