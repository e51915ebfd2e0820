using ProcedureEngine.Consistency.Prose;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Prose;

public sealed class NormalizedNumbersTests
{
    [Theory]
    [InlineData("1,024 and 1.024 and 1 024", "1024 1024 1024")]
    [InlineData("2.5 und 2,5", "2.5 2.5")]
    [InlineData("1.234,50 / 1,234.50", "1234.50 1234.50")]
    [InlineData("version 1.1.443 or v2.0", "1.1.443 2.0")]
    [InlineData("5:00 PM, 17:00 Uhr, 17.00", "17 17 17")]
    [InlineData("0200, 02:00 Uhr, 0930", "2 2 9.30")]
    [InlineData("1230 and 0275", "1230 0275")]
    [InlineData("30.11.2021", "30 11 2021")]
    [InlineData("P1, x64, 0x80070005, Mva.25, CO2", "")]
    [InlineData("the 1st of 10GB", "1 10")]
    [InlineData("30 Millionen", "30000000")]
    [InlineData("a 1:1 chat", "1 1")]
    public void Numbers_are_brought_to_one_form(string text, string numbers) => Assert.Equal(numbers, string.Join(' ', NormalizedNumbers.Of(text)));
}
