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
    [InlineData("01/15/03, 15.01.2003, 15-1-2003, 2003-01-15", "1 15 2003 15 1 2003 15 1 2003 1 15 2003")]
    [InlineData("01/01/14 or 1 jan. 2004", "1 1 2014 1 2004")]
    [InlineData("12/31/99", "12 31 1999")]
    [InlineData("31.12.99 and 15.01.03 and 3.11.20", "31 12 1999 15 1 2003 3 11 20")]
    [InlineData("2016,2019 and 2016,500", "2016 2019 2016.500")]
    [InlineData("5:30:5,50 and 05:30:05.5", "5.30.05.5 5.30.05.5")]
    [InlineData("1.2.10 and 1/2 and 2021/22 and 13/14/15", "1 2 10 1 2 2021 22 13 14 15")]
    [InlineData("555-12-1234-5", "555 12 1234 5")]
    [InlineData("08:00:00 AM or 08:00 Uhr", "8 8")]
    [InlineData("%1 of %2, 50%1, 30 %", "50 1 30")]
    [InlineData("NET30", "")]
    [InlineData("800x500 px, 800 x 500, 800x500px, 0x1F", "800 500 800 500 800 500")]
    [InlineData("as noted [3], or [2019]", "2019")]
    [InlineData("৮০৮১ and ٣٠ and २४", "8081 30 24")]
    [InlineData("在100%和400从499之间", "100 400 499")]
    [InlineData("10진수 값 3개, 16 進数, 2进制", "3")]
    [InlineData("see https://example.com/issues/30987 and 5", "5")]
    public void Numbers_are_brought_to_one_form(string text, string numbers) => Assert.Equal(numbers, string.Join(' ', NormalizedNumbers.Of(text)));

    [Theory]
    [InlineData("de", "Sie können es einrichten", "1", false)]
    [InlineData("de", "ein Gerät", "1", true)]
    [InlineData("de", "zweistufig", "2", true)]
    [InlineData("en", "you may wait", "5", false)]
    [InlineData("en", "in May", "5", false)]
    [InlineData("en", "in May 2024", "5", true)]
    [InlineData("nb", "den 1. mai", "5", true)]
    [InlineData("de", "Geben Sie den Namen ein und warten Sie.", "1", false)]
    [InlineData("de", "Geben Sie ein Gerät ein.", "1", true)]
    [InlineData("de", "Sie können es einstellen", "1", false)]
    [InlineData("pl", "czternaście usług", "14", true)]
    [InlineData("fr", "la deuxième fois", "2", true)]
    public void Words_say_numbers(string language, string text, string number, bool isSaid) =>
        Assert.Equal(isSaid, NumbersInWords.Says(text, number, ProcedureEngine.Model.Locale.Parse(language)));
}
