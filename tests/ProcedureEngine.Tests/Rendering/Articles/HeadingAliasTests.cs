using AngleSharp.Html.Parser;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Articles;

/// <summary>The names by which links find a translated heading.</summary>
public sealed class HeadingAliasTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_translated_heading_answers_to_its_own_slug_to_its_id_and_to_that_of_the_source()
    {
        temporary.Write("content/en/a.md", "# Reset\n\nSee [Querying](#querying).\n\n## Querying\n\nOpen **Start**.\n\n## Afterwards\n\nSelect **End**.\n");
        temporary.Write("content/de/a.md", "# Zurücksetzen\n\nSiehe [Abfragen](#querying), [so](#abfragen) und [danach](#spaeter).\n\n## Abfragen\n\nÖffnen Sie **Start**.\n\n## Danach {#spaeter}\n\nWählen Sie **Ende**.\n");
        Run();

        foreach (var path in (string[])["out/de/a.html", "out/de/a.guide.html"])
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(temporary[path]));
            Assert.Equal("Abfragen", HeadingOf("querying"));
            Assert.Equal("Abfragen", HeadingOf("abfragen"));
            foreach (var name in (string[])["spaeter", "danach", "afterwards"]) Assert.Equal("Danach", HeadingOf(name));

            string? HeadingOf(string id) => page.GetElementById(id)?.Closest("h2")?.TextContent;
        }
    }

    [Fact]
    public void A_name_that_another_heading_has_stays_that_heading_s()
    {
        temporary.Write("content/en/a.md", "# Reset\n\n## Start\n\nOpen **Start**.\n\n## Stop\n\nSelect **End**.\n");
        temporary.Write("content/de/a.md", "# Zurücksetzen\n\n## Stop\n\nÖffnen Sie **Start**.\n\n## Start\n\nWählen Sie **Ende**.\n");
        Run();

        var page = new HtmlParser().ParseDocument(File.ReadAllText(temporary["out/de/a.html"]));
        Assert.Equal("Start", page.GetElementById("start")?.Closest("h2")?.TextContent);
        Assert.Equal("Stop", page.GetElementById("stop")?.Closest("h2")?.TextContent);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_link_of_the_source_that_meets_nothing_is_told_with_a_heading_to_write()
    {
        temporary.Write("content/en/a.md", "# Reset\n\nSee [Querying](#queryng) and [top](#top).\n\n## Querying\n\nOpen **Start**.\n");
        var summary = Run();

        var told = Assert.Single(summary.Check.Diagnostics, d => d.Id.Code == "PE0220");
        Assert.Equal(3, told.Span.Line);
        Assert.Contains("#queryng", told.Message, StringComparison.Ordinal);
        Assert.Contains("#querying", told.Hint, StringComparison.Ordinal);
    }

    private BuildSummary Run() => Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);
}
