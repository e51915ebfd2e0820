using ProcedureEngine.Content.Settings;
using Xunit;

namespace ProcedureEngine.Tests.Content.Settings;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("de-DE/archive/**", "de-DE/archive/a.md")]
    [InlineData("de-DE/archive/**", "de-DE/archive/2020/a.md")]
    [InlineData("**/a.md", "a.md")]
    [InlineData("**/a.md", "de/x/a.md")]
    [InlineData("*/archive/*.md", "nl/archive/a.md")]
    [InlineData("**/old-*/**", "de/x/old-2/y/a.md")]
    [InlineData("/de/?.md", "de/a.md")]
    [InlineData("**", "de/a.md")]
    public void A_path_that_is_meant_matches(string pattern, string path) => Assert.True(PathPattern.Matches(pattern, path));

    [Theory]
    [InlineData("de/*", "de/x/a.md")]
    [InlineData("archive/**", "de/archive/a.md")]
    [InlineData("*.md", "de/a.md")]
    [InlineData("de/a.md", "de/A.md")]
    [InlineData("de/**/b.md", "de/x/a.md")]
    [InlineData("de", "de/a.md")]
    public void Another_does_not(string pattern, string path) => Assert.False(PathPattern.Matches(pattern, path));

    [Fact]
    public void Many_stars_cost_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 200)) + "/" + string.Join('/', Enumerable.Repeat("**", 200));
        Assert.False(PathPattern.Matches(pattern, new string('a', 5000) + "b"));
    }
}
