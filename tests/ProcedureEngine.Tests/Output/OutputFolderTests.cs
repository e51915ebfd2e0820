using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using ProcedureEngine.Output.Disk;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private string Out => temporary["out"];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Published_pages_are_the_whole_folder_and_nothing_is_left_beside_it()
    {
        Publish(("site.json", "{}"), ("de/a.html", "A"), ("gone.html", "old"));
        Publish(("site.json", "{}"), ("de/a.html", "A2"));

        Assert.Equal([".procedures-manifest", "de/a.html", "site.json"], temporary.Files("out").Keys);
        Assert.Equal("A2", temporary.Files("out")["de/a.html"]);
        Assert.Equal([Out], Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void A_page_that_did_not_change_is_not_written_again()
    {
        Publish(("site.json", "{}"), ("same.html", "same"), ("other.html", "old"));
        File.SetLastWriteTimeUtc(temporary["out/same.html"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var changed = Publish(("site.json", "{}"), ("same.html", "same"), ("other.html", "new"), ("more.html", "more"));

        Assert.Equal(2, changed);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(temporary["out/same.html"]).Year);
    }

    [Fact]
    public void A_build_that_does_not_publish_leaves_the_old_pages_and_no_trace()
    {
        Publish(("site.json", "{}"), ("a.html", "A"));
        using (var folder = OutputFolder.Open(Out)) Write(folder, "a.html", "half a bu");

        Assert.Equal("A", temporary.Files("out")["a.html"]);
        Assert.Equal([Out], Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void What_a_killed_build_left_is_removed_by_the_next()
    {
        temporary.Write(".out.procedures-new/.procedures-manifest", "procedures-output 1 unfinished\n");
        temporary.Write(".out.procedures-new/half.html", "half");
        temporary.Write(".out.procedures-old/.procedures-manifest", ManifestText.Of(("old.html", "old")));
        temporary.Write(".out.procedures-old/old.html", "old");
        temporary.Write(".out.procedures-lock", "");

        Publish(("site.json", "{}"));

        Assert.Equal(["out/.procedures-manifest", "out/site.json"], temporary.Files().Keys);
    }

    [Fact]
    public void A_folder_with_other_files_is_not_replaced()
    {
        temporary.Write("out/thesis.txt", "ten years of work");

        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(Out));

        Assert.Equal("PE0902", stopped.Diagnostic.Id.Code);
        Assert.Equal(["out/thesis.txt"], temporary.Files().Keys);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Out);
        Publish(("site.json", "{}"));
        Assert.Equal([".procedures-manifest", "site.json"], temporary.Files("out").Keys);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/out")]
    public void A_file_in_the_way_is_a_diagnostic(string output)
    {
        temporary.Write("file", "a file");

        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(temporary[output]));

        Assert.Equal("PE0901", stopped.Diagnostic.Id.Code);
        Assert.Equal(["file"], temporary.Files().Keys);
    }

    [Fact]
    public void A_second_build_of_the_same_folder_stops_and_the_first_goes_on()
    {
        using (var first = OutputFolder.Open(Out))
        {
            var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(Out));
            Assert.Equal("PE0903", stopped.Diagnostic.Id.Code);
            Write(first, "site.json", "{}");
            first.Publish();
        }

        Assert.Equal(["out/.procedures-manifest", "out/site.json"], temporary.Files().Keys);
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("de/../../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("de//a.html")]
    [InlineData("de\\a.html")]
    [InlineData("c:/a.html")]
    [InlineData("de/\u0000.html")]
    [InlineData("")]
    [InlineData(".git/config")]
    [InlineData("robots.txt")]
    [InlineData(".procedures-manifest")]
    public void A_page_outside_the_folder_or_in_the_place_of_what_others_keep_is_refused(string path)
    {
        using (var folder = OutputFolder.Open(Out))
        {
            Write(folder, path, "escaped");
            Assert.Equal("PE0905", Assert.Single(folder.Diagnostics).Id.Code);
            Assert.Equal(0, folder.Count);
        }

        Assert.Empty(temporary.Files());
    }

    [Fact]
    public void Two_pages_whose_names_differ_only_in_case_are_told_apart()
    {
        using var folder = OutputFolder.Open(Out);
        Write(folder, "de/VPN.html", "first");
        Write(folder, "de/vpn.html", "second");

        var diagnostic = Assert.Single(folder.Diagnostics);
        Assert.Equal("PE0904", diagnostic.Id.Code);
        Assert.Equal(1, folder.Count);
    }

    [Fact]
    public void A_file_that_two_articles_show_is_copied_once()
    {
        var image = temporary.Write("content/a.svg", "<svg/>");
        using var folder = OutputFolder.Open(Out);
        folder.CopyAll([new FileCopy("de/a.svg", image)]);
        folder.CopyAll([new FileCopy("de/a.svg", image)]);

        Assert.Empty(folder.Diagnostics);
        Assert.Equal(1, folder.Count);
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        Directory.CreateDirectory(temporary["real"]);
        Directory.CreateSymbolicLink(Out, temporary["real"]);

        Publish(("site.json", "{}"));

        Assert.NotNull(new DirectoryInfo(Out).LinkTarget);
        Assert.Equal([".procedures-manifest", "site.json"], temporary.Files("real").Keys);
    }

    [Fact]
    public async Task Pages_can_be_written_from_many_threads()
    {
        using (var folder = OutputFolder.Open(Out))
        {
            Write(folder, "site.json", "{}");
            await Parallel.ForAsync(0, 500, (i, _) =>
            {
                Write(folder, $"de/{i % 7}/{i}.html", $"{i}");
                return ValueTask.CompletedTask;
            });
            folder.Publish();
        }

        Assert.Equal(502, temporary.Files("out").Count);
    }

    private int Publish(params (string Path, string Text)[] pages)
    {
        using var folder = OutputFolder.Open(Out);
        foreach (var (path, text) in pages) Write(folder, path, text);
        folder.Publish();
        return folder.Changed;
    }

    private static void Write(OutputFolder folder, string path, string text) => folder.Write(new SiteFile(path, Encoding.UTF8.GetBytes(text)));
}
