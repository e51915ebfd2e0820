using System.Text;
using ProcedureEngine.Content.Files;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class SourceHashTests
{
    // printf 'a\r\nb\r\n' | sha1sum, and with EF BB BF before it
    private const string WithoutMark = "72dd82ee6968b55d1833597e2d6e1638a100c2ea";
    private const string WithMark = "5abed65fcb343cdf545c99120614c78f87cfab1c";

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\r\nb\n")]
    [InlineData("\uFEFFa\nb\n")]
    public void Line_ends_and_byte_order_mark_of_the_file_make_no_difference(string text) =>
        Assert.Equal([WithoutMark, WithMark], SourceHash.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Blanks_count() =>
        Assert.NotEqual(SourceHash.Of("a\nb\n"u8), SourceHash.Of("a \nb\n"u8));
}
