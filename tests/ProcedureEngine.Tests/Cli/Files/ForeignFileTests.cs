using System.Text;
using ProcedureEngine.Cli.Printing;
using ProcedureEngine.Tests.Cli.Printing;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Files;

/// <summary>Files that are named with --output and --baseline: none is replaced that this program did not write.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public ForeignFileTests()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_report_takes_the_place_of_a_report_of_any_format(string format)
    {
        Assert.NotEqual(2, Check(format).ExitCode);
        Assert.NotEmpty(temporary.Files()["report"]);
        foreach (var next in (string[])[format, "json", format, "text", format])
        {
            var run = Check(next);
            Assert.True(run.ExitCode != 2, run.Error);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_report_takes_the_place_of_no_article(string format) => Stays(CommandRun.Of("check", temporary["content"], "--format", format, "--output", temporary["content/en/router.md"]), "PE0916");

    [Theory]
    [InlineData("content/en/router.md")]
    [InlineData("content/en/new.md")]
    [InlineData("content/new.MARKDOWN")]
    [InlineData("content/en/new.txt")]
    [InlineData("content/en/includes/new.md")]
    [InlineData("content/procedures.yml")]
    [InlineData("link/new.md")]
    [InlineData("link.md")]
    [InlineData("content/../content/en/./new.md")]
    public void Nothing_is_written_that_would_be_read_as_content(string path)
    {
        if (path.StartsWith("link", StringComparison.Ordinal))
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
            Directory.CreateSymbolicLink(temporary["link"], temporary["content/en"]);
            File.CreateSymbolicLink(temporary["link.md"], temporary["content/en/new.md"]);
        }

        var before = temporary.Files("content");
        Stays(CommandRun.Of("check", temporary["content"], "--format", "markdown", "--output", temporary[path]), "PE0916");
        Stays(Update(path), "PE0916");
        Assert.Equal(before, temporary.Files("content"));
    }

    [Theory]
    [InlineData("content/.reports/new.md")]
    [InlineData("content/check.json")]
    [InlineData("beside.md")]
    public void What_is_not_read_as_content_may_be_written(string path) =>
        Assert.NotEqual(2, CommandRun.Of("check", temporary["content"], "--format", "markdown", "--output", temporary[path]).ExitCode);

    [Theory]
    [InlineData("## Consistency of translations\n\nHow we keep them so.\n")]
    [InlineData("network\n  In which case: error missing-step: what to do\n")]
    public void A_text_that_looks_like_a_report_is_none(string text)
    {
        temporary.Write("report", text);
        foreach (var format in (string[])["text", "markdown"]) Stays(Check(format));
        Assert.Equal(text, temporary.Files()["report"]);
    }

    [Theory]
    [InlineData("""{"version": 1, "name": "somebody's"}""")]
    [InlineData("{\n  \"version\": 1,\n  \"known\": []\n}\n")]
    [InlineData("# Consistency of translations\n")]
    [InlineData("a,b,c\n")]
    [InlineData("\0\u0001")]
    public void A_report_takes_the_place_of_nothing_else(string text)
    {
        temporary.Write("report", text);
        Stays(Check("json"));
    }

    [Fact]
    public void An_empty_file_is_taken_for_a_report()
    {
        temporary.Write("report", "");
        Assert.NotEqual(2, Check("json").ExitCode);
        Assert.NotEmpty(temporary.Files()["report"]);
    }

    [Fact]
    public void A_baseline_takes_the_place_of_a_baseline()
    {
        Assert.Equal(0, Update("baseline.json").ExitCode);
        // A team's tool may lay it out anew.
        temporary.Write("baseline.json", temporary.Files()["baseline.json"].Replace("\n", "\r\n", StringComparison.Ordinal).Replace("  ", "\t", StringComparison.Ordinal));
        Assert.Equal(0, Update("baseline.json").ExitCode);
    }

    [Fact]
    public void A_baseline_takes_the_place_of_no_article_and_no_report()
    {
        Check("json");
        Stays(Update("content/en/router.md"), "PE0916");
        Stays(Update("report"));
    }

    [Fact, Slow("Starts a browser.")]
    public void A_guide_takes_the_place_of_no_article_and_of_no_other_PDF()
    {
        Pdf.Require();
        temporary.Write("own.pdf", "%PDF-1.4\n%äöüß\n1 0 obj\n");
        Stays(Print("own.pdf"));
        Stays(Print("content/en/router.md"), "PE0916");
        Assert.Equal(0, Print("guide.pdf").ExitCode);
        Assert.Equal(0, Print("guide.pdf").ExitCode);
    }

    [Theory]
    [InlineData("%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n1 0 obj", true)]
    [InlineData("%PDF-1.7\r\n%\u00E2\u00E3\u00CF\u00D3\r\n1 0 obj", true)]
    [InlineData("%PDF-1.4\n1 0 obj", false)]
    [InlineData("%PDF-1.4", false)]
    [InlineData("text\n%\u00D3\u00EB\u00E9\u00E1", false)]
    public void A_mark_in_a_PDF_moves_nothing(string text, bool isMarked)
    {
        var pdf = Encoding.Latin1.GetBytes(text);
        Assert.False(PdfMark.IsIn(pdf));
        PdfMark.Set(pdf);
        Assert.Equal(isMarked, PdfMark.IsIn(pdf));
        Assert.Equal(text.Length, pdf.Length);
        Assert.Equal(isMarked ? 4 : 0, Encoding.Latin1.GetString(pdf).Zip(text).Count(pair => pair.First != pair.Second));
    }

    private CommandRun Check(string format) => CommandRun.Of("check", temporary["content"], "--format", format, "--output", temporary["report"]);

    private CommandRun Update(string file) => CommandRun.Of("check", temporary["content"], "--baseline", temporary[file], "--update-baseline");

    private CommandRun Print(string file) => CommandRun.Of("print", temporary["content"], "--article", "router", "--locale", "en", "--output", temporary[file]);

    private void Stays(CommandRun run, string code = "PE0913")
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" error {code}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(SampleArticle.English, temporary.Files("content")["en/router.md"]);
        Assert.Empty(Directory.EnumerateFiles(temporary.Path, "*.new", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
    }
}
