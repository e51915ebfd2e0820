using ProcedureEngine.Model;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Texts;

public sealed class LocaleNameTests
{
    [Fact]
    public void A_language_names_itself_with_a_capital_and_without_a_region() =>
        Assert.Equal("Norsk bokmål", LocaleName.Own(Locale.Parse("nb-NO"), [Locale.Parse("nb-NO"), Locale.Parse("de-DE")]));

    [Fact]
    public void The_region_is_named_where_a_site_has_the_language_twice() =>
        Assert.Equal("Deutsch (Schweiz)", LocaleName.Own(Locale.Parse("de-CH"), [Locale.Parse("de-CH"), Locale.Parse("de-DE")]));

    [Fact]
    public void A_language_has_a_name_in_the_language_of_the_reader()
    {
        var locale = Locale.Parse("nl-NL");

        Assert.Equal("Niederländisch", LocaleName.For(locale, new UiTextCatalog().For(Locale.Parse("de")), [locale]));
    }
}
