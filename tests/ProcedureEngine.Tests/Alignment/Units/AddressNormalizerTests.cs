using ProcedureEngine.Alignment.Units;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Units;

public sealed class AddressNormalizerTests
{
    [Theory]
    [InlineData("https://learn.microsoft.com/de-de/azure/ad", "https://docs.microsoft.com/en-us/azure/ad/")]
    [InlineData("/azure/ad", "https://learn.microsoft.com/nb-no/azure/ad")]
    [InlineData("./reset.md", "reset")]
    [InlineData("https://www.example.com/a?clcid=0x407", "http://example.com/a")]
    [InlineData("https://example.com/A", "https://example.com/a")]
    public void Addresses_that_lead_to_the_same_page_are_one(string a, string b) => Assert.Equal(AddressNormalizer.Normalize(a), AddressNormalizer.Normalize(b));

    [Theory]
    [InlineData("a.md", "b.md")]
    [InlineData("https://example.com/?page=38", "https://example.com/?page=38&layout=analysis")]
    [InlineData("https://example.com/v1.0/a", "https://example.com/v2.0/a")]
    [InlineData("a.md#one", "a.md#two")]
    public void Addresses_that_lead_elsewhere_differ(string a, string b) => Assert.NotEqual(AddressNormalizer.Normalize(a), AddressNormalizer.Normalize(b));
}
