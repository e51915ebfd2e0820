using ProcedureEngine.Cli.Files;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_file_is_written_into_folders_that_are_made_for_it()
    {
        WholeFile.Write(temporary["new/guides/a.pdf"], "text"u8);

        Assert.Equal(["new/guides/a.pdf"], temporary.Files().Keys);
    }

    [Theory]
    [InlineData("file/a.pdf")]
    [InlineData("folder")]
    public void A_file_that_cannot_be_written_is_told_and_leaves_nothing_beside_it(string path)
    {
        temporary.Write("file", "no folder");
        temporary.Write("folder/b.pdf", "other");

        var stopped = Assert.Throws<StoppedException>(() => WholeFile.Write(temporary[path], "text"u8));

        Assert.Equal(DiagnosticIds.UnwritableFile, stopped.Diagnostic.Id);
        Assert.Equal(["file", "folder/b.pdf"], temporary.Files().Keys);
    }

    [Fact]
    public void A_link_to_a_file_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        temporary.Write("real/a.pdf", "old");
        File.CreateSymbolicLink(temporary["a.pdf"], temporary["real/a.pdf"]);

        WholeFile.Write(temporary["a.pdf"], "new"u8);

        Assert.NotNull(new FileInfo(temporary["a.pdf"]).LinkTarget);
        Assert.Equal("new", temporary.Files()["real/a.pdf"]);
    }

    [Fact]
    public void A_device_is_written_where_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no devices with paths.");
        WholeFile.Require("/dev/null", _ => false);
        WholeFile.Write("/dev/null", "text"u8);
        Assert.False(File.GetAttributes("/dev/null").HasFlag(FileAttributes.Directory));
    }
}
