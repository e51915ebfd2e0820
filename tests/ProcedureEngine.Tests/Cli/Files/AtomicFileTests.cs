using ProcedureEngine.Cli.Files;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_file_is_written_into_folders_that_are_made_for_it()
    {
        AtomicFile.Write(temporary["new/guides/a.pdf"], "text"u8);

        Assert.Equal(["new/guides/a.pdf"], temporary.Files().Keys);
    }

    [Theory]
    [InlineData("file/a.pdf")]
    [InlineData("folder")]
    public void A_file_that_cannot_be_written_is_told_and_leaves_nothing_beside_it(string path)
    {
        temporary.Write("file", "no folder");
        temporary.Write("folder/b.pdf", "other");

        var stopped = Assert.Throws<StoppedException>(() => AtomicFile.Write(temporary[path], "text"u8));

        Assert.Equal(DiagnosticIds.UnwritableFile, stopped.Diagnostic.Id);
        Assert.Equal(["file", "folder/b.pdf"], temporary.Files().Keys);
    }

    [Fact]
    public void A_new_file_takes_the_place_of_none()
    {
        Assert.True(AtomicFile.WriteNew(temporary["a.yml"], "first"u8));
        Assert.False(AtomicFile.WriteNew(temporary["a.yml"], "second"u8));

        Assert.Equal(["a.yml"], temporary.Files().Keys);
        Assert.Equal("first", temporary.Files()["a.yml"]);
    }

    [Fact]
    public void A_new_file_does_not_follow_a_link_that_leads_nowhere()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        File.CreateSymbolicLink(temporary["a.yml"], temporary["elsewhere.yml"]);

        Assert.False(AtomicFile.WriteNew(temporary["a.yml"], "text"u8));
        Assert.False(File.Exists(temporary["elsewhere.yml"]));
    }

    [Fact]
    public void A_link_to_a_file_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("real/a.pdf", "old");
        File.CreateSymbolicLink(temporary["a.pdf"], temporary["real/a.pdf"]);

        AtomicFile.Write(temporary["a.pdf"], "new"u8);

        Assert.NotNull(new FileInfo(temporary["a.pdf"]).LinkTarget);
        Assert.Equal("new", temporary.Files()["real/a.pdf"]);
    }

    [Fact]
    public void What_the_process_has_open_is_written_where_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no devices with paths.");
        AtomicFile.Require("/dev/null", temporary["content"], _ => false);
        AtomicFile.Write("/dev/null", "text"u8);
        Assert.True(RegularFile.IsSpecial("/dev/null"));
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(SpecialFile.Kinds), MemberType = typeof(SpecialFile))]
    public Task What_is_no_file_is_neither_read_nor_written(string kind) => Task.Run(() =>
    {
        using var special = SpecialFile.Create(kind, temporary["report"]);

        Assert.Equal(DiagnosticIds.UnwritableFile, Assert.Throws<StoppedException>(() => AtomicFile.Require(temporary["report"], temporary["content"], _ => true)).Diagnostic.Id);
        Assert.Equal(DiagnosticIds.UnwritableFile, Assert.Throws<StoppedException>(() => AtomicFile.Write(temporary["report"], "text"u8)).Diagnostic.Id);
        Assert.Equal([temporary["report"]], Directory.EnumerateFileSystemEntries(temporary.Path));
        File.Delete(temporary["report"]);
    }, TestContext.Current.CancellationToken);

    [Fact]
    public void A_name_may_be_as_long_as_a_name_can_be()
    {
        var name = new string('x', 255);
        AtomicFile.Write(temporary[name], "text"u8);
        Assert.Equal([name], temporary.Files().Keys);
    }

    [Fact]
    public void An_empty_file_that_has_two_names_is_not_filled_under_the_other()
    {
        temporary.Write("content/en/new.md", "");
        Assert.True(HardLink.TryCreate(temporary["content/en/new.md"], temporary["report"]));
        AtomicFile.Write(temporary["report"], "text"u8);
        Assert.Equal(("", "text"), (temporary.Files()["content/en/new.md"], temporary.Files()["report"]));
    }
}
