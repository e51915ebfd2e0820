using ProcedureEngine.Alignment.Units;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Units;

public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("1.024 Zeilen", "1.024")]
    [InlineData("1 024 rader", "1 024")]
    [InlineData("30 000 000 elementer", "30 000 000")]
    [InlineData("10:30 Uhr", "10:30")]
    [InlineData("15. Wählen", "15")]
    [InlineData("5 100 m", "5 100")]
    [InlineData("2020 100 mal", "2020")]
    [InlineData("1, 2 und 3", "1")]
    public void A_number_ends_where_its_digits_and_marks_end(string text, string number) => Assert.Equal(number, text[..NumberScanner.End(text, 0)]);
}
