using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class MarkdownFileTests
{
    [Theory]
    [InlineData("a/b.md", "a/b", true)]
    [InlineData("a/b.MDX", "a/b", true)]
    [InlineData("a/b.de.mdx", "a/b.de", true)]
    [InlineData("b.markdown", "b", true)]
    [InlineData("a/b.txt", "a/b.txt", false)]
    [InlineData("md", "md", false)]
    public void Files_of_Markdown_are_known_by_their_extension(string path, string without, bool isMarkdown)
    {
        Assert.Equal(isMarkdown, MarkdownFile.Is(path));
        Assert.Equal(without, MarkdownFile.WithoutExtension(path));
    }

    [Fact]
    public void Only_mdx_is_MDX()
    {
        Assert.True(MarkdownFile.IsMdx("a.mdx"));
        Assert.False(MarkdownFile.IsMdx("a.md"));
    }
}
