using System.Globalization;
using System.Text.RegularExpressions;
using ProcedureEngine.Model;
using ProcedureEngine.Texts;
using Xunit;

namespace ProcedureEngine.Tests.Texts;

public sealed class UiTextTests
{
    private static readonly UiTextCatalog Texts = new();

    public static TheoryData<string> Languages => ReportTextCatalogTests.Languages;

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_every_text_of_its_own(string language)
    {
        var english = Texts.Own(CultureInfo.InvariantCulture);
        var own = Texts.Own(CultureInfo.GetCultureInfo(language));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(own.Values, string.IsNullOrWhiteSpace);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Placeholders_agree_in_all_languages(string language)
    {
        var own = Texts.Own(CultureInfo.GetCultureInfo(language));

        foreach (var (key, text) in Texts.Own(CultureInfo.InvariantCulture))
        {
            Assert.True(Placeholders(text).SetEquals(Placeholders(own[key])), $"{key}: '{text}' and '{own[key]}'");
        }
    }

    [Theory]
    [InlineData("de-DE", "de")]
    [InlineData("nb-NO", "nb")]
    [InlineData("no", "nb")]
    [InlineData("nn-NO", "nb")]
    [InlineData("nl", "nl")]
    [InlineData("en-US", "en")]
    [InlineData("da-DK", "en")]
    public void A_locale_gets_the_texts_of_its_language_or_English(string locale, string language) =>
        Assert.Equal(language, Texts.For(Locale.Parse(locale)).Language);

    [Theory]
    [InlineData("de-AT", false)]
    [InlineData("no", false)]
    [InlineData("da", true)]
    public void Texts_in_another_language_than_the_page_are_known_as_such(string locale, bool isForeign) =>
        Assert.Equal(isForeign, Texts.For(Locale.Parse(locale)).IsForeign);

    [Theory]
    [InlineData("en", 1, "1 step")]
    [InlineData("en", 13, "13 steps")]
    [InlineData("de", 0, "0 Schritte")]
    [InlineData("nl", 1, "1 stap")]
    [InlineData("de", 1063, "1.063 Schritte")]
    public void Counts_take_the_plural_form_of_the_language(string locale, int count, string expected) =>
        Assert.Equal(expected, Texts.For(Locale.Parse(locale)).Count("Steps", count));

    [Theory]
    [InlineData("de", "2. Dezember 2020")]
    [InlineData("nb", "2. desember 2020")]
    [InlineData("nl", "2 december 2020")]
    [InlineData("en-US", "December 2, 2020")]
    public void Days_are_written_as_the_locale_does_without_the_weekday(string locale, string expected) =>
        Assert.Equal(expected, Texts.For(Locale.Parse(locale)).Date(new DateOnly(2020, 12, 2)));

    [Fact]
    public void A_key_that_no_language_has_is_an_error() =>
        Assert.Throws<KeyNotFoundException>(() => Texts.For(Locale.Parse("de"))["NoSuchKey"]);

    [Fact]
    public void Every_text_is_used()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ProcedureEngine.sln"))) root = root.Parent!;
        var source = string.Concat(
            Directory.EnumerateFiles(Path.Combine(root.FullName, "src", "ProcedureEngine", "Rendering"), "*.cs", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Path.Combine(root.FullName, "src", "ProcedureEngine", "Texts"), "*.cs"))
                .Concat(Directory.EnumerateFiles(Path.Combine(root.FullName, "site", "templates"), "*.scriban-html", SearchOption.AllDirectories))
                .Select(File.ReadAllText));

        Assert.DoesNotContain(
            Texts.Own(CultureInfo.InvariantCulture).Keys.Select(key => key.Split('.')[0]),
            key => !source.Contains($"\"{key}\"", StringComparison.Ordinal) && !source.Contains($"text.{key} }}}}", StringComparison.Ordinal));
    }

    private static HashSet<string> Placeholders(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value)];
}
