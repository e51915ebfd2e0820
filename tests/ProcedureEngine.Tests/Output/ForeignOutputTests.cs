using System.Diagnostics;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Output;

/// <summary>What somebody else put into a published folder: nothing of it is lost, and nothing else is touched.</summary>
public sealed class ForeignOutputTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("thesis.txt")]
    [InlineData("de/notes.html")]
    [InlineData("deep/er/notes.txt")]
    [InlineData(".hidden")]
    [InlineData("de/.git/HEAD")]
    [InlineData("de/CNAME")]
    [InlineData("site.json.bak")]
    [InlineData("DE2/a.html")]
    [InlineData("cname")]
    [InlineData("README.md")]
    public void A_file_is_named_and_stays(string path)
    {
        Publish("A");
        temporary.Write($"out/{path}", "ten years of work");
        Refuses(path);
    }

    [Fact]
    public void An_empty_folder_is_named_and_stays()
    {
        Publish("A");
        Directory.CreateDirectory(temporary["out/drafts"]);
        Refuses("drafts/");
        Assert.True(Directory.Exists(temporary["out/drafts"]));
    }

    [Theory]
    [InlineData("link.html", "elsewhere/own.html")]
    [InlineData("links", "elsewhere")]
    [InlineData("nowhere.html", "gone")]
    public void A_link_is_named_and_stays(string path, string to)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("elsewhere/own.html", "own");
        Publish("A");
        File.CreateSymbolicLink(temporary[$"out/{path}"], temporary[to]);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal(DiagnosticIds.ForeignOutput, stopped.Diagnostic.Id);
        Assert.Contains($"'{path}'", stopped.Diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(temporary[$"out/{path}"]).LinkTarget);
        Assert.Equal("own", File.ReadAllText(temporary["elsewhere/own.html"]));
        Assert.Equal("A", File.ReadAllText(temporary["out/de/a.html"]));
    }

    [Fact]
    public void A_folder_of_ours_that_is_a_link_now_is_not_written_through()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        Publish("A");
        temporary.Write("elsewhere/a.html", "A");
        Directory.Delete(temporary["out/de"], recursive: true);
        Directory.CreateSymbolicLink(temporary["out/de"], temporary["elsewhere"]);
        Refuses("de");
    }

    [Fact]
    public void A_pipe_is_named_and_not_waited_for()
    {
        Publish("A");
        MakePipe(temporary["out/pipe"]);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal(DiagnosticIds.ForeignOutput, stopped.Diagnostic.Id);
        File.Delete(temporary["out/pipe"]);
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_page_is_named_and_not_waited_for()
    {
        Publish("A");
        File.Delete(temporary["out/de/a.html"]);
        MakePipe(temporary["out/de/a.html"]);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal(DiagnosticIds.ForeignOutput, stopped.Diagnostic.Id);
        Assert.Contains("'de/a.html'", stopped.Diagnostic.Message, StringComparison.Ordinal);
        File.Delete(temporary["out/de/a.html"]);
    }

    [Fact]
    public void Many_files_are_counted()
    {
        for (var i = 0; i < 5; i++) temporary.Write($"out/{i}.txt", "own");
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Contains("'0.txt', '1.txt', '2.txt' and 2 more", stopped.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My own list\nde/a.html\n")]
    [InlineData("")]
    [InlineData("procedures-output 2 site\nown.html\n")]
    [InlineData("procedures-output 1 unfinished\n")]
    [InlineData("procedures-output 1 models\n0000000000000000 3 own.html\n")]
    [InlineData("procedures-output 1 site\nown.html\n")]
    [InlineData("procedures-output 1 site\n0000000000000000 3 own.html\n")]
    [InlineData("procedures-output 1 site\nx 3 own.html\n")]
    public void A_manifest_is_known_by_what_it_says_and_not_by_its_name(string text)
    {
        temporary.Write("out/.procedures-manifest", text);
        temporary.Write("out/own.html", "own");
        Refuses("own.html");
    }

    [Fact]
    public void Any_file_called_site_json_makes_no_site()
    {
        temporary.Write("out/site.json", """{"articles": [{"key": "a", "locale": "de", "checklist": "own.html", "guide": "thesis.txt"}]}""");
        temporary.Write("out/own.html", "own");
        Refuses("own.html");
    }

    [Fact]
    public void A_page_that_somebody_deleted_is_written_again()
    {
        Publish("A");
        File.Delete(temporary["out/de/a.html"]);
        Publish("A");
        Assert.Equal("A", temporary.Files("out")["de/a.html"]);
    }

    [Theory]
    [InlineData("B")]
    [InlineData("longer")]
    [InlineData("")]
    public void A_page_that_somebody_changed_is_named_and_stays(string text)
    {
        Publish("A");
        temporary.Write("out/de/a.html", text);
        Refuses("de/a.html");
    }

    [Fact]
    public void A_page_that_only_has_another_time_is_ours()
    {
        // As after a checkout of a site that is published from a repository.
        Publish("A");
        File.SetLastWriteTimeUtc(temporary["out/de/a.html"], DateTime.UnixEpoch);
        Publish("B");
        Assert.Equal("B", temporary.Files("out")["de/a.html"]);
    }

    [Fact]
    public void A_manifest_that_somebody_made_longer_deletes_nothing_more()
    {
        Publish("A");
        temporary.Write("out/thesis.txt", "ten years of work");
        File.AppendAllText(temporary["out/.procedures-manifest"], "0123456789abcdef 17 thesis.txt\n");
        Refuses("thesis.txt");
    }

    [Fact]
    public void A_page_that_is_changed_while_a_build_runs_is_not_lost()
    {
        Publish("A");
        using (var folder = OutputFolder.Open(temporary["out"]))
        {
            folder.Write(new SiteFile("site.json", "{}"u8.ToArray()));
            folder.Write(new SiteFile("de/a.html", "B"u8.ToArray()));
            // As long as the page was.
            temporary.Write("out/de/a.html", "C");
            folder.Publish();
        }

        Assert.Equal("C", Assert.Single(temporary.Files(), f => f.Key.EndsWith("new/de/a.html", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void A_list_of_files_longer_than_any_build_writes_is_not_read()
    {
        Publish("A");
        // Most of it is a hole: nothing is read of it, and it takes no room on the disk.
        using (var manifest = File.OpenWrite(temporary["out/.procedures-manifest"])) manifest.SetLength(3L * 1024 * 1024 * 1024);

        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal(DiagnosticIds.ForeignOutput, stopped.Diagnostic.Id);
        Assert.Contains("'.procedures-manifest'", stopped.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("A", File.ReadAllText(temporary["out/de/a.html"]));
    }

    [Fact]
    public void What_a_file_manager_leaves_is_no_reason_to_stop()
    {
        Publish("A");
        temporary.Write("out/de/.DS_Store", "litter");
        Publish("B");
        Assert.Equal("B", temporary.Files("out")["de/a.html"]);
        Assert.Equal([temporary["out"]], Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void What_comes_into_the_folder_while_a_build_runs_is_not_lost_and_told_by_the_next()
    {
        Publish("A");
        using (var folder = OutputFolder.Open(temporary["out"]))
        {
            folder.Write(new SiteFile("de/a.html", "B"u8.ToArray()));
            temporary.Write("out/de/late.txt", "late");
            folder.Publish();
        }

        Assert.Equal("B", temporary.Files("out")["de/a.html"]);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));
        Assert.Equal("PE0911", stopped.Diagnostic.Id.Code);
        Assert.Contains("'de/late.txt'", stopped.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("late", Assert.Single(temporary.Files(), f => f.Key.EndsWith("late.txt", StringComparison.Ordinal)).Value);
    }

    private void Publish(string text)
    {
        using var folder = OutputFolder.Open(temporary["out"]);
        folder.Write(new SiteFile("site.json", "{}"u8.ToArray()));
        folder.Write(new SiteFile("de/a.html", Encoding.UTF8.GetBytes(text)));
        folder.Publish();
    }

    private void Refuses(string path)
    {
        var before = temporary.Files();
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary["out"]));

        Assert.Equal("PE0902", stopped.Diagnostic.Id.Code);
        Assert.Contains($"'{path}'", stopped.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(before, temporary.Files());
    }

    private static void MakePipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes have no paths there.");
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
    }
}
