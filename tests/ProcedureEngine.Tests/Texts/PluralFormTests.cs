using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Texts;

public sealed class PluralFormTests
{
    [Theory]
    [InlineData("ru", "many one few few few many many one many many few")]
    [InlineData("pl", "many one few few few many many many many many few")]
    [InlineData("cs", "other one few few few other other other other other other")]
    [InlineData("fr", "one one other other other other other other other other other")]
    [InlineData("ja", "other other other other other other other other other other other")]
    [InlineData("ar", "zero one two few few few many many many many many")]
    [InlineData("xx", "other one other other other other other other other other other")]
    public void Forms_are_those_of_CLDR(string language, string expected)
    {
        int[] counts = [0, 1, 2, 3, 4, 5, 11, 21, 12, 14, 22];

        Assert.Equal(expected, string.Join(' ', counts.Select(c => PluralForm.Of(language, c))));
    }
}
