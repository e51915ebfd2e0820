using System.Text.Json;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Building;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Every_article_has_a_checklist_and_a_guide_in_each_language()
    {
        WriteContent();
        var run = Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        var files = temporary.Files("out");
        string[] expected =
        [
            "index.html", "site.json", "report/report.json", "en/index.html", "de/index.html",
            "en/router.html", "en/router.guide.html", "de/router.html", "de/router.guide.html",
        ];
        Assert.Empty(expected.Except(files.Keys));
        var entry = JsonDocument.Parse(files["site.json"]).RootElement.GetProperty("articles").EnumerateArray().First(a => a.GetProperty("locale").GetString() == "de");
        Assert.Equal("de/router.md", entry.GetProperty("source").GetString());
        Assert.Contains(entry.GetProperty("checklist").GetString()!, files.Keys);
        Assert.Contains(entry.GetProperty("guide").GetString()!, files.Keys);
    }

    [Fact]
    public void A_second_build_of_the_same_content_changes_no_file()
    {
        WriteContent();
        Build();
        var before = temporary.Files("out");

        var run = Build();

        Assert.Contains("(0 new or changed)", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, temporary.Files("out"));
    }

    [Fact]
    public void Images_that_articles_show_are_copied_and_other_files_are_not()
    {
        temporary.Write("content/en/media/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        temporary.Write("content/en/media/unused.svg", "<svg/>");
        temporary.Write("content/en/secret.txt", "secret");
        temporary.Write("content/en/a.md", "# A\n\n1. Look at ![the lamp](media/lamp.svg) and ![text](secret.txt).\n");
        temporary.Write("outside.svg", "<svg/>");
        temporary.Write("content/en/b.md", "# B\n\n![out](../../outside.svg)\n");
        Build();

        Assert.Equal(["media/en/media/lamp.svg"], temporary.Files("out").Keys.Where(f => f.StartsWith("media/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_folder_is_one_line_and_leaves_the_site()
    {
        BuildOnce();
        var run = CommandRun.Of("build", temporary["nowhere"], "--output", temporary["out"]);
        StaysWhole(run, "PE0001");
    }

    [Fact]
    public void An_empty_folder_is_one_line_and_leaves_the_site()
    {
        BuildOnce();
        Directory.CreateDirectory(temporary["empty"]);
        var run = CommandRun.Of("build", temporary["empty"], "--output", temporary["out"]);
        StaysWhole(run, "PE0002");
    }

    [Fact]
    public void A_folder_whose_only_article_cannot_be_read_leaves_the_site()
    {
        BuildOnce();
        Directory.CreateDirectory(temporary["latin/de"]);
        File.WriteAllBytes(temporary["latin/de/a.md"], [.. "# "u8, 0xE4, .. "rger\n"u8]);
        var run = CommandRun.Of("build", temporary["latin"], "--output", temporary["out"]);
        StaysWhole(run, "PE0004");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_named_with_its_place_and_the_others_are_built()
    {
        WriteContent();
        File.WriteAllBytes(temporary["content/de/latin.md"], [.. "# "u8, 0xE4, .. "rger\n"u8]);
        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("de/latin.md:1:3: error PE0004: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains("de/router.html", temporary.Files("out").Keys);
    }

    [Fact]
    public void A_file_of_50_MB_is_named_and_the_others_are_built()
    {
        WriteContent();
        using (var large = File.Create(temporary["content/de/large.md"])) large.SetLength(50 * 1024 * 1024);
        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("de/large.md:1:1: error PE0005: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains("de/router.html", temporary.Files("out").Keys);
    }

    [Fact]
    public void Broken_front_matter_is_named_and_the_article_is_built()
    {
        WriteContent();
        temporary.Write("content/de/broken.md", "---\ntitle: a: b: [\n---\n\n# Kaputt\n\n1. Schritt.\n");
        var run = Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^de/broken\.md:\d+:\d+: warning PE0101: ", Assert.Single(run.Errors));
        Assert.Contains("de/broken.html", temporary.Files("out").Keys);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_one_line()
    {
        WriteContent();
        temporary.Write("file", "no folder");
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["file/out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(" error PE0901: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_build_leaves_the_site()
    {
        BuildOnce();
        var before = temporary.Files("out");
        temporary.Write("content/en/router.md", "# Another title\n");
        using var cancel = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => ProcedureEngine.Build.Run(
            new BuildOptions(temporary["content"], temporary["out"]), new CancelAtFirstReport(cancel), cancel.Token));

        Assert.Equal(before, temporary.Files("out"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path, ".*"));
    }

    [Fact]
    public void A_site_of_ones_own_takes_the_place_of_the_theme()
    {
        WriteContent();
        temporary.Write("mine/css/base.css", "body { color: teal }");
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"], "--site", temporary["mine"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(temporary.Files("out"), f => f.Key.EndsWith("/css/base.css", StringComparison.Ordinal) && f.Value.Contains("teal", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_theme_changes_every_page_with_ten_lines()
    {
        var theme = RepositoryFolder.At("site/examples/harbour");
        var run = CommandRun.Of("build", RepositoryFolder.At("content"), "--output", temporary["out"], "--site", theme);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.InRange(Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories).Sum(f => File.ReadLines(f).Count(l => l.Trim().Length > 0)), 1, 10);
        var pages = temporary.Files("out").Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.Contains("/css/harbour.css\">\n</head>", p.Value, StringComparison.Ordinal));
        var page = pages.Single(p => p.Key == "de/devices/lost-or-stolen-phone.html").Value;
        Assert.Contains("<footer class=\"harbour\">\n<a href=\"../../de/index.html\">Alle Anleitungen</a> › Geräte › ", page, StringComparison.Ordinal);
        Assert.Contains(temporary.Files("out").Keys, f => f.EndsWith("/css/harbour.css", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_of_the_theme_is_a_theme_and_what_lies_beside_it_is_not_published()
    {
        WriteContent();
        CopyFolder(RepositoryFolder.At("site"), temporary["mine"]);
        temporary.Write("mine/.git/config", "secret");
        temporary.Write("mine/css/.cache", "secret");
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"], "--site", temporary["mine"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(temporary.Files("out"), f => f.Value == "secret" || f.Key.EndsWith("README.md", StringComparison.Ordinal) || f.Key.Contains("/examples/", StringComparison.Ordinal) || f.Key.Contains("/screenshots/", StringComparison.Ordinal) || f.Key.Contains("/templates/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_theme_is_told_and_the_site_is_whole()
    {
        WriteContent();
        temporary.Write("mine/templates/guide.hbs", "{{{main}}}");
        temporary.Write("mine/templates/checklist.scriban-html", "<p>\n{{ page.main }}{{ page.nothing }}");
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"], "--site", temporary["mine"]);

        Assert.Contains(run.Errors, e => e.StartsWith("templates/guide.hbs:1:1: warning PE0503: ", StringComparison.Ordinal));
        Assert.Contains(run.Errors, e => e.StartsWith("templates/checklist.scriban-html:2:24: error PE0501: ", StringComparison.Ordinal));
        Assert.Contains("<header class=\"top\">", temporary.Files("out")["de/router.html"], StringComparison.Ordinal);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void WriteContent()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/de/router.md", SampleArticle.German);
    }

    private CommandRun Build() => CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);

    private void BuildOnce()
    {
        WriteContent();
        Assert.Equal(0, Build().ExitCode);
    }

    private void StaysWhole(CommandRun run, string code)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($": error {code}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains("en/router.html", temporary.Files("out").Keys);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path, ".*"));
    }

    private sealed class CancelAtFirstReport(CancellationTokenSource source) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => source.Cancel();
    }
}
