using System.Reflection;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Languages;

public sealed class KnownLanguagesTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-CH", "de")]
    [InlineData("nb-NO", "nb")]
    [InlineData("no", "nb")]
    [InlineData("nn-NO", "nn")]
    public void A_locale_has_the_words_of_its_language(string locale, string language) =>
        Assert.Equal(language, KnownLanguages.For(Locale.Parse(locale)).Tag);

    [Fact]
    public void A_language_that_nobody_described_has_no_words()
    {
        var unknown = KnownLanguages.For(Locale.Parse("vi"));

        Assert.Same(Language.Unknown, unknown);
        Assert.Empty(WordList.In(unknown).SelectMany(l => l.Words));
        Assert.Equal(-1, KnownLanguages.IndexOf("vi"));
    }

    [Fact]
    public void Every_file_of_a_language_is_in_the_list()
    {
        var files = typeof(Language).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Language).Namespace && t is { IsAbstract: true, IsSealed: true })
            .Select(t => (t.Name, Words: t.GetProperty("Words", BindingFlags.Public | BindingFlags.Static)))
            .Where(t => t.Words?.PropertyType == typeof(Language))
            .ToDictionary(t => t.Name, t => (Language)t.Words!.GetValue(null)!);
        var onDisk = Directory.EnumerateFiles(RepositoryFolder.At("src/ProcedureEngine/Languages"), "*.cs")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Except([nameof(Language), nameof(KnownLanguages)]);

        Assert.Equal(onDisk.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(files.Values.Select(l => l.Tag).Order(StringComparer.Ordinal), KnownLanguages.All.Select(l => l.Tag).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tags_and_aliases_name_one_language_each()
    {
        var tags = KnownLanguages.All.SelectMany(l => l.Aliases.Prepend(l.Tag)).ToList();

        Assert.Distinct(tags);
        Assert.All(tags, tag => Assert.Equal(tag, Locale.Parse(tag).Language));
    }

    [Fact]
    public void There_are_no_more_languages_than_bits_in_a_mask() => Assert.InRange(KnownLanguages.All.Length, 1, 32);

    [Theory]
    [InlineData("UiText")]
    [InlineData("ReportText")]
    [InlineData("FindingText")]
    [InlineData("PreviewTexts")]
    public void Languages_with_page_texts_are_those_with_resource_files(string family)
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.At("src/ProcedureEngine"), $"{family}*.resx", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(f).Split('.') is [_, var tag, "resx"] ? tag : "en");

        Assert.Equal(files.Order(StringComparer.Ordinal), WithPageTexts().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> WithPageTexts() => KnownLanguages.All.Where(l => l.HasPageTexts).Select(l => l.Tag);
}
