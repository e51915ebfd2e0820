using ProcedureEngine.Cli.Serving;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class PreviewFileTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public PreviewFileTests()
    {
        foreach (var path in (string[])["index.html", "de/a.html", ".procedures-manifest", ".git/HEAD", "de/.hidden", "de/.deep/a.html"]) temporary.Write(path, "text");
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/de/a.html", "de/a.html")]
    public void A_page_is_found_by_its_address(string address, string file) => Assert.Equal(temporary[file], PreviewFile.Find(temporary.Path, address));

    [Theory]
    [InlineData("/.procedures-manifest")]
    [InlineData("//.procedures-manifest")]
    [InlineData("/.git/HEAD")]
    [InlineData("/de/.hidden")]
    [InlineData("/de/.deep/a.html")]
    [InlineData("/de/../.procedures-manifest")]
    [InlineData("/de/./a.html")]
    [InlineData("/..")]
    public void What_begins_with_a_dot_is_not_there(string address) => Assert.Null(PreviewFile.Find(temporary.Path, address));
}
