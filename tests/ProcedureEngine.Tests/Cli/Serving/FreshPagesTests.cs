using System.Text;
using ProcedureEngine.Cli.Serving;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class FreshPagesTests
{
    [Fact]
    public void A_page_that_is_newer_than_the_beginning_of_a_build_outlives_it()
    {
        var pages = new FreshPages();
        pages.Add([Page("a", "1"), Page("b", "1")]);
        var began = pages.Now;
        pages.Add([Page("b", "2")]);
        pages.Forget(began);

        Assert.Null(pages.Find("a"));
        Assert.Equal("2", Encoding.UTF8.GetString(pages.Find("b")!));
        pages.Forget(pages.Now);
        Assert.Null(pages.Find("b"));
    }

    private static SiteFile Page(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
