using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

public sealed class DueArticlesTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void All_is_due_where_the_settings_do_not_speak_of_languages()
    {
        Write();
        Assert.Equal("missing-article de guides/modem\nmissing-article fr guides/modem\nmissing-article fr start", tree.Findings());
    }

    [Theory]
    [InlineData("locales: [de]\n", "missing-article de guides/modem")]
    [InlineData("locales:\n  de: none\n  fr: all\n", "missing-article fr guides/modem\nmissing-article fr start")]
    [InlineData("locales:\n  de: none\n", "")]
    [InlineData("locales:\n  fr: [start]\n", "missing-article fr start")]
    [InlineData("locales:\n  fr: ['Guides/**']\n  de: [start]\n", "missing-article fr guides/modem")]
    public void The_settings_say_what_is_due(string settings, string findings)
    {
        Write();
        tree.Write("procedures.yml", settings);

        Assert.Equal(findings, tree.Findings());
        Assert.Equal("", tree.Problems());
    }

    [Fact]
    public void What_is_no_language_is_told()
    {
        Write();
        tree.Write("procedures.yml", "locales: [de, klingon]\ndefault-locale: nowhere\n");

        Assert.Equal(2, tree.Load().Diagnostics.Count(d => d.Id.Code == "PE0030"));
    }

    [Fact]
    public void A_language_that_lacks_many_articles_has_one_line_and_its_list_on_demand()
    {
        tree.Articles(string.Join('\n', Enumerable.Range(0, 12).Select(i => $"en en/a{i}.md")) + "\nde de/a0.md\n" + string.Join('\n', Enumerable.Range(0, 11).Select(i => $"fr fr/a{i}.md")));
        var few = CommandRun.Of("check", tree.Path);
        var all = CommandRun.Of("check", tree.Path, "--missing", "--no-group");

        Assert.Contains("de: 1 of 12 translated (missing-article; --missing lists the 11 others)", few.Output, StringComparison.Ordinal);
        Assert.Equal(1, few.Output.Split(": warning missing-article:").Length - 1);
        Assert.Equal(12, all.Output.Split(": warning missing-article:").Length - 1);
        Assert.DoesNotContain("translated (", all.Output, StringComparison.Ordinal);
        Assert.Equal(12, CommandRun.Of("check", tree.Path, "--format", "csv", "--output", Path.Combine(tree.Path, "x.csv")) is var _ ? File.ReadAllText(Path.Combine(tree.Path, "x.csv")).Split("missing-article,").Length - 1 : 0);
    }

    [Fact]
    public void A_report_with_such_a_line_above_all_others_may_be_written_anew()
    {
        tree.Articles(string.Join('\n', Enumerable.Range(0, 12).Select(i => $"en en/a{i}.md")) + "\nde de/a0.md");
        var file = Path.Combine(tree.Path, "report.text");

        Assert.Equal(0, CommandRun.Of("check", tree.Path, "--output", file).ExitCode);
        // The first line says whose file it is.
        Assert.StartsWith("de: 1 of 12 translated", File.ReadAllLines(file)[1], StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", tree.Path, "--output", file).ExitCode);
    }

    private void Write() => tree.Articles("en en/start.md\nen en/guides/modem.md\nen en/guides/router.md\nde de/start.md\nde de/guides/router.md\nfr fr/guides/router.md");
}
