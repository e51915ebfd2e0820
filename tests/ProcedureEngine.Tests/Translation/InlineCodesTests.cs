using ProcedureEngine.Translation.Codes;
using Xunit;

namespace ProcedureEngine.Tests.Translation;

public sealed class InlineCodesTests
{
    [Theory]
    [InlineData("Select **Save**.", "Select {1 Save 1}.")]
    [InlineData("See [the *guide*](a.md \"t\") or ![a router](r.png).", "See {1 the {2 guide 2} 1} or {3 a router 3}.")]
    [InlineData("Run `a*b` now, <kbd>Ctrl</kbd>+<br/>x&nbsp;y \\* z", "Run {1} now, {2 Ctrl 2}+{3}x{4}y {5} z")]
    [InlineData("[!INCLUDE [x](y.md)] and [^1] and https://example.com/a_b_c.", "{1} and {2} and {3}.")]
    [InlineData("5 * 3 * 2 and snake_case_name and [x] stay", "5 * 3 * 2 and snake_case_name and [x] stay")]
    [InlineData("***both*** and **a *b* c**", "{1 {2 both 2} 1} and {3 a {4 b 4} c 3}")]
    public void Markup_becomes_codes_and_words_stay_words(string markdown, string expected)
    {
        var text = InlineCodes.Read(markdown);
        Assert.Equal(expected, string.Concat(text.Parts.Select(p => p.Kind switch { CodeKind.Open => $"{{{p.Id} ", CodeKind.Close => $" {p.Id}}}", CodeKind.Alone => $"{{{p.Id}}}", _ => p.Value })));
        Assert.Equal(markdown, text.Markdown);
    }

    /// <summary>Read mark by mark, a run of a million is looked through half a million times.</summary>
    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("`")]
    [InlineData("~")]
    public void A_run_of_marks_is_one_mark(string mark)
    {
        var run = string.Concat(Enumerable.Repeat(mark, 1_000_000));
        var part = Assert.Single(InlineCodes.Read($"A {run} b").Parts);
        Assert.Equal((CodeKind.Text, $"A {run} b"), (part.Kind, part.Value));
    }

    /// <summary>Looked up one by one, that many codes take hours.</summary>
    [Fact]
    public void Many_codes_are_paired_with_those_of_the_source()
    {
        static string Links(string folder) => string.Concat(Enumerable.Range(0, 100_000).Select(i => $"[a]({folder}/{i}) "));
        var text = InlineCodes.Read(Links("de") + "`x`").NumberedAs(InlineCodes.Read("`x` " + Links("en")));

        Assert.Equal(100_001, text.Ids.Distinct().Count());
        Assert.Equal(1, text.Ids.Last());
        Assert.Equal(("[", "](de/99999)"), text.Codes()[100_001]);
    }

    [Fact]
    public void A_line_break_that_means_nothing_is_a_space_and_one_that_does_is_a_code()
    {
        Assert.Equal("one two", InlineCodes.Read("one\n   > two").Words);
        Assert.Equal([CodeKind.Text, CodeKind.Alone, CodeKind.Text], InlineCodes.Read("one  \n   two").Parts.Select(p => p.Kind));
    }

    [Fact]
    public void Any_text_of_one_line_is_its_parts_joined()
    {
        var random = new Random(18);
        const string Signs = "*_`[]()<>!\\&;ab {}:~h/";
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)])]);
            Assert.Equal(text, InlineCodes.Read(text).Markdown);
        }
    }

    [Fact]
    public void Codes_of_a_translation_have_the_numbers_of_those_of_the_source_that_they_translate()
    {
        var source = InlineCodes.Read("Open [a](1.md), then **B** and `c`.");
        var target = InlineCodes.Read("`c`, dann **B**, dann [a](x/1.md) *neu*.").NumberedAs(source);
        Assert.Equal([3, 2, 1, 4], target.Ids);
    }
}
