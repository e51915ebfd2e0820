using System.Text.RegularExpressions;
using ProcedureEngine.Languages;
using Xunit;

namespace ProcedureEngine.Tests.Languages;

/// <summary>Holds how the words of all languages are written.</summary>
public sealed partial class LanguageWordsTests
{
    /// <summary>What a language may do without because its grammar does.</summary>
    private static readonly string[] NotInEveryLanguage =
        ["Aliases", "OwnLetters", "Negation.NumberSign", "Numbers.Ideographs", "Steps.PurposeStarts", "Steps.PurposeEnds", "Labels.Particles", "Alerts.Tip", "Address.Formal", "Address.Familiar", "Numbers.Particles", "Numbers.Joints", "Negation.WholePrefixes"];

    /// <summary>Written with capitals, as they stand in a text.</summary>
    private static readonly string[] WithCapitals = ["OwnLetters", "Negation.NumberSign"];

    /// <summary>Found anywhere in a sentence: the space in front of them makes them begin a word.</summary>
    private static readonly string[] WithSpaceInFront = ["Steps.PurposeEnds", "Steps.Result"];

    /// <summary>Looked up as one word each.</summary>
    private static readonly string[] SingleWords =
        ["Endings", "Labels.PageNouns", "Labels.ButtonNouns", "Labels.FieldNouns", "Labels.MenuNouns", "Labels.PressVerbs", "Labels.SetWords", "Negation.Or"];

    public static TheoryData<string> Languages => [.. KnownLanguages.All.Select(l => l.Tag)];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nb")]
    [InlineData("nl")]
    public void The_four_main_languages_have_words_in_every_list(string language)
    {
        var empty = WordList.In(KnownLanguages.For(language)).Where(l => l.Words.IsEmpty).Select(l => l.Name);
        Assert.Empty(empty.Except(NotInEveryLanguage));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nb")]
    [InlineData("nl")]
    public void A_purpose_is_told_from_a_condition_in_the_four_main_languages(string language)
    {
        var steps = KnownLanguages.For(language).Steps;
        Assert.NotEmpty(steps.PurposeStarts.AddRange(steps.PurposeEnds));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Words_are_in_lower_case(string language)
    {
        var upper = Lists(language).Where(l => !WithCapitals.Contains(l.Name)).SelectMany(l => l.Words.Where(w => w.Any(char.IsUpper)).Select(w => $"{l.Name}: {w}"));
        Assert.Empty(upper);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Words_have_no_white_space_around_them(string language)
    {
        var wide =
            from list in Lists(language)
            from word in list.Words
            where word.Length == 0 || (WithSpaceInFront.Contains(list.Name) ? word.TrimEnd() : word.Trim()) != word
            select $"{list.Name}: '{word}'";
        Assert.Empty(wide);
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_is_looked_up_as_one_word_is_one(string language)
    {
        var phrases = Lists(language).Where(l => SingleWords.Contains(l.Name)).SelectMany(l => l.Words.Where(w => !w.All(char.IsLetter)).Select(w => $"{l.Name}: {w}"));
        Assert.Empty(phrases);
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_a_sentence_holds_when_it_states_a_result_begins_a_word(string language) =>
        Assert.All(KnownLanguages.For(language).Steps.Result, words => Assert.StartsWith(" ", words, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Languages))]
    public void No_list_has_a_word_twice(string language)
    {
        var twice = Lists(language).SelectMany(l => l.Words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{l.Name}: {g.Key}"));
        Assert.Empty(twice);
    }

    [Fact]
    public void No_list_is_written_with_a_word_twice()
    {
        // A set drops what it is given twice, so that its words do not show it.
        var twice =
            from file in Directory.EnumerateFiles(RepositoryFolder.At("src/ProcedureEngine/Languages"), "*.cs")
            from Match list in SetOfWords().Matches(File.ReadAllText(file))
            from word in list.Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).GroupBy(w => w.Split('=')[0])
            where word.Count() > 1
            select $"{Path.GetFileName(file)}: {word.Key}";
        Assert.Empty(twice);
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_word_that_denies_does_not_deny_halfway(string language)
    {
        var negation = KnownLanguages.For(language).Negation;
        Assert.Empty(negation.Words.Words.Intersect(negation.Limits.Words.Concat(negation.Bounds.Words).Concat(negation.Hedges.Words)));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_number_word_has_the_digits_of_a_number(string language) =>
        Assert.All(KnownLanguages.For(language).Numbers.Words.Values, value => Assert.Matches("^[0-9]+$", value));

    [Fact]
    public void A_word_begins_the_same_kind_of_alert_in_all_languages()
    {
        // Alerts are read without regard to the language: translations keep English words.
        var kinds = KnownLanguages.All.SelectMany(WordList.In).Where(l => l.Name.StartsWith("Alerts.", StringComparison.Ordinal))
            .SelectMany(l => l.Words.Select(word => (word, kind: l.Name)));
        Assert.Empty(kinds.Distinct().GroupBy(k => k.word).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<WordList> Lists(string language) => WordList.In(KnownLanguages.For(language));

    [GeneratedRegex("""(?:WordSet\.Of|Values)\("+([^"]+)""")]
    private static partial Regex SetOfWords();
}
