using ProcedureEngine.Consistency.Prose;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Prose;

public sealed class NumberedNamesTests
{
    [Theory]
    [InlineData("Install Windows 10 first.", "Windows10 zuerst.", "10")]
    [InlineData("Install Windows\u00A010 first.", "windows10 zuerst.", "10")]
    [InlineData("Use Python 3.11.", "Nehmen Sie Python3.11.", "3.11")]
    [InlineData("Use Python 3.11.", "Nehmen Sie Python3.", "3")]
    [InlineData("Office 5.0 and 7", "Office5 und 7", "5.0")]
    public void A_name_in_two_words_is_the_same_in_one(string text, string other, string number) =>
        Assert.True(new NumberedNames(text, other).Contains(number));

    [Theory]
    [InlineData("Wait 10 minutes.", "Warten Sie 10 Minuten.", "10")] // in two words in both
    [InlineData("Install Windows 10.", "Windows100 zuerst.", "10")] // another number
    [InlineData("Press F 10.", "F10", "10")] // a letter is no name
    [InlineData("Windows 10", "Linux10", "10")]
    [InlineData("10 Windows", "Windows10", "10")]
    public void Other_numbers_are_no_part_of_a_name(string text, string other, string number) =>
        Assert.False(new NumberedNames(text, other).Contains(number));

    [Fact]
    public void Each_number_of_a_text_is_found_once_with_its_parts()
    {
        Assert.Equal([(1, 2, 2), (4, 5, 9), (11, 13, 13)], NumberSpans.Of("a1b 3.4.5, 67."));
        Assert.Empty(NumberSpans.Of("none"));
    }
}
