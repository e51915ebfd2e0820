using ProcedureEngine.Content;
using Xunit;

namespace ProcedureEngine.Tests.Content;

public sealed class FileChangesTests
{
    private static readonly string Root = Path.GetFullPath("/somewhere/content");

    [Theory]
    [InlineData("en/a.md", "en/a.md")]
    [InlineData("en", "en")]
    [InlineData("../theme/css/x.css", "")]
    [InlineData("../other/x", null)]
    [InlineData("procedures.yml", null)]
    [InlineData("en/procedures.yaml", null)]
    [InlineData("", null)]
    [InlineData("..", null)]
    public void What_lies_outside_of_content_and_theme_may_be_anything(string changed, string? expected)
    {
        var changes = FileChanges.Of(Root, [Path.GetFullPath(Path.Combine(Root, changed))], Path.GetFullPath("/somewhere/theme"));

        Assert.Equal(expected is null, changes.IsEverything);
        Assert.Equal(expected ?? "", string.Join(' ', changes.Paths));
    }

    [Theory]
    [InlineData("en/a.md", true)]
    [InlineData("en/sub/deep/b.md", true)]
    [InlineData("en/subway.md", false)]
    [InlineData("en/b.md", false)]
    [InlineData("a.md", false)]
    public void A_folder_stands_for_all_below_it(string file, bool isTouched) =>
        Assert.Equal(isTouched, FileChanges.Of(Root, [Path.Combine(Root, "en/a.md"), Path.Combine(Root, "en/sub")]).Touch(file));

    [Fact]
    public void Everything_and_anything_is_everything()
    {
        var some = FileChanges.Of(Root, [Path.Combine(Root, "a.md")]);
        Assert.True(some.And(FileChanges.Everything).IsEverything);
        Assert.True(FileChanges.Everything.And(some).IsEverything);
        Assert.True(FileChanges.Everything.Touch("x"));
        Assert.Equal(["a.md"], some.And(FileChanges.None).Paths);
        Assert.False(FileChanges.None.Touch("a.md"));
    }
}
