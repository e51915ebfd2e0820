using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>The procedures in <c>content/</c>, which say the same in every language but for the drifts that their README lists.</summary>
public sealed class SampleContentTests
{
    private readonly CheckSummary check = Check.Run(new CheckOptions(RepositoryFolder.At("content")), null, TestContext.Current.CancellationToken);

    [Fact]
    public void The_check_finds_the_planned_drifts_and_nothing_else()
    {
        var planned = File.ReadLines(RepositoryFolder.At("content/README.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries).Select(c => c.Trim('`')).ToArray())
            .Where(cells => cells.Length == 7)
            .Select(cells => $"{cells[2]}/{cells[1]}.md({cells[4]}): {cells[3]}");

        Assert.Equal(planned.Order(), check.Findings.Select(f => $"{f.At!.Path}({f.At.Span.Line}): {f.Rule}").Order());
    }

    [Fact]
    public void Every_article_is_there_in_every_language()
    {
        Assert.Equal(["en", "de", "nb", "nl"], check.Locales.Select(l => l.Tag));
        Assert.True(check.Articles >= 12);
        Assert.All(check.Sets, set => Assert.Equal(4, set.Articles.Count()));
    }

    [Fact]
    public void No_file_of_it_is_broken() => Assert.Empty(check.Diagnostics);
}
