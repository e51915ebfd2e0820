using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Sites;

public sealed class PagePathTests
{
    [Fact]
    public void No_two_pages_have_one_path()
    {
        var german = Locale.Parse("de");
        string[] keys = ["a", "a.guide", "a.guide_", "a.guide.guide", "a.guide.en", "a.guide.en_", "index", "index_", "index__", "b/index"];
        var paths = keys.SelectMany(k => (string[])[PagePath.Checklist(new(k), german), PagePath.Guide(new(k), german), PagePath.Guide(new(k), german, Locale.Parse("en"))]).Append(PagePath.Index(german)).ToArray();

        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("de/a.html", "../")]
    [InlineData("de/a/b/c/d.html", "../../../../")]
    public void A_page_knows_its_way_to_the_output_folder(string path, string expected) => Assert.Equal(expected, PagePath.ToRoot(path));

    [Theory]
    [InlineData("de/a-b_c.html", "de/a-b_c.html")]
    [InlineData("de/a b#c?d%.html", "de/a%20b%23c%3Fd%25.html")]
    [InlineData("de/größe.html", "de/gr%C3%B6%C3%9Fe.html")]
    public void Addresses_spell_every_file_name(string path, string expected) => Assert.Equal(expected, PagePath.ToUrl(path));
}
