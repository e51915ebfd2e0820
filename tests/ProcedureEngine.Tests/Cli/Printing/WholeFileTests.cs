using ProcedureEngine.Cli.Printing;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

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
}
