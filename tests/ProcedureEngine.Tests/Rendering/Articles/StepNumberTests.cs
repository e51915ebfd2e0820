using ProcedureEngine.Rendering.Articles;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Articles;

public sealed class StepNumberTests
{
    [Theory]
    [InlineData(13, '1', "13.")]
    [InlineData(0, '1', "0.")]
    [InlineData(2026, '1', "2026.")]
    [InlineData(3, 'a', "c.")]
    [InlineData(28, 'A', "AB.")]
    [InlineData(14, 'i', "xiv.")]
    [InlineData(1999, 'I', "MCMXCIX.")]
    [InlineData(0, 'i', "0.")]
    public void Numbers_are_written_as_the_source_numbers_them(int number, char numbering, string expected) =>
        Assert.Equal(expected, StepNumber.Of(number, numbering));
}
