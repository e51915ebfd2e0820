using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Output;

public sealed class ScratchFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly ScratchFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        temporary.Dispose();
    }

    [Fact]
    public void A_page_lies_where_its_path_says_until_the_folder_is_disposed()
    {
        var file = folder.Write(new SiteFile("de/a.html", "text"u8.ToArray()));

        Assert.Equal("text", File.ReadAllText(file));
        Assert.EndsWith(Path.Combine("de", "a.html"), file, StringComparison.Ordinal);
        folder.Dispose();
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_told_as_such()
    {
        folder.Write(new SiteFile("a", "text"u8.ToArray()));

        Assert.Equal(DiagnosticIds.UnwritableFile, Assert.Throws<StoppedException>(() => folder.Write(new SiteFile("a/b", "text"u8.ToArray()))).Diagnostic.Id);
    }

    [Fact]
    public void A_page_stays_in_the_folder() =>
        Assert.Equal(DiagnosticIds.RefusedPage, Assert.Throws<StoppedException>(() => folder.Write(new SiteFile("../a", "text"u8.ToArray()))).Diagnostic.Id);

    [Fact]
    public void A_file_that_cannot_be_copied_is_told_as_such() =>
        Assert.Equal(DiagnosticIds.UnreadableFile, Assert.Throws<StoppedException>(() => folder.Copy("a.png", temporary["missing.png"], file => file)).Diagnostic.Id);
}
