using ProcedureEngine.Content.Notations;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Content.Notations;

public sealed class TomlFrontMatterTests
{
    [Fact]
    public void Keys_have_their_values_as_text_and_tables_give_them_a_prefix()
    {
        var read = Read("+++\ntitle = \"Install\" # words\ndate = 2024-05-01\nweight = 10\ndraft = true\ntags = [\"a\", 'b']\n\n[params]\nauthor = 'x'\nmenu = { name = \"n\", sub = { deep = 1 } }\n+++\nText.\n", out var told);

        Assert.Empty(told);
        Assert.Equal(
            ["title=Install@2", "date=2024-05-01@3", "weight=10@4", "draft=true@5", "tags=a,b@6", "params.author=x@9", "params.menu.name=n@10", "params.menu.sub.deep=1@10"],
            read.Metadata.Entries.Select(e => $"{e.Key}={string.Join(',', e.Values)}@{e.Line}"));
        Assert.Equal(12, read.BodyLine);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_line_and_the_rest_is_used()
    {
        var read = Read("+++\ntitle = \"Install\"\ndate = = 3\n+++\n", out var told);

        var fault = Assert.Single(told);
        Assert.Equal(("PE0104", 3), (fault.Id.Code, fault.Span.Line));
        Assert.Equal("Install", read.Metadata["title"]);
    }

    [Theory]
    [InlineData("+++\n\nText.\n")]
    [InlineData("++++\na = 1\n++++\n")]
    [InlineData("+++ a\na = 1\n+++\n")]
    public void Plus_signs_that_are_no_front_matter_are_text(string text)
    {
        var read = Read(text, out var told);

        Assert.Empty(told);
        Assert.Equal(0, read.BodyOffset);
    }

    [Fact]
    public void Brackets_without_end_are_told_and_harm_nothing()
    {
        var read = Read($"+++\na = {new string('[', 50_000)}\n+++\nText.\n", out var told);

        Assert.Equal("PE0104", Assert.Single(told).Id.Code);
        Assert.Empty(read.Metadata.Entries);
    }

    private static FrontMatter Read(string text, out IReadOnlyList<Diagnostic> told)
    {
        var diagnostics = new DiagnosticBag();
        var read = FrontMatter.Read(text, "a.md", diagnostics);
        told = diagnostics.ToImmutable();
        return read;
    }
}
