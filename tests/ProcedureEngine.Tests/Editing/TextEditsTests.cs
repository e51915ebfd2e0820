using ProcedureEngine.Editing;
using Xunit;

namespace ProcedureEngine.Tests.Editing;

public sealed class TextEditsTests
{
    [Fact]
    public void What_no_edit_names_stays_to_the_character() =>
        Assert.Equal("a\r\n X\tc \n", TextEdits.Apply("a\r\n b\tc \n", [new TextEdit(4, 5, "X")]));

    [Fact]
    public void Edits_come_in_any_order_and_insertions_at_one_place_in_theirs() =>
        Assert.Equal("[1][2]AbC", TextEdits.Apply("abc", [new TextEdit(2, 3, "C"), new TextEdit(0, 0, "[1]"), new TextEdit(0, 1, "A"), new TextEdit(0, 0, "[2]")]));

    [Theory]
    [InlineData(0, 2, 1, 3)]
    [InlineData(0, 1, 2, 4)]
    public void Edits_that_overlap_or_leave_the_text_are_refused(int start, int end, int otherStart, int otherEnd) =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", [new TextEdit(start, end, ""), new TextEdit(otherStart, otherEnd, "")]));

    [Theory]
    [InlineData("one\ntwo", 2, 4, 7, 7)]
    [InlineData("one\r\ntwo\r\n", 2, 5, 8, 10)]
    public void Lines_end_before_their_line_ends(string text, int line, int start, int stop, int next)
    {
        var lines = new SourceLines(text);
        Assert.Equal((start, stop, next), (lines.LineStart(line), lines.LineStop(line), lines.NextLine(line)));
    }
}
