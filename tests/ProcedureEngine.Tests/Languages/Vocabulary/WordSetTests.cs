using ProcedureEngine.Languages.Vocabulary;
using Xunit;

namespace ProcedureEngine.Tests.Languages.Vocabulary;

public sealed class WordSetTests
{
    [Theory]
    [InlineData("nicht", true)]
    [InlineData("Nicht", true)]
    [InlineData("ÜBER", true)]
    [InlineData("nich", false)]
    [InlineData("nichts", false)]
    [InlineData("", false)]
    public void Words_are_found_without_case(string word, bool isThere) => Assert.Equal(isThere, new WordSet("nicht", "über", "kein").Contains(word));

    [Fact]
    public void All_of_many_words_are_found_where_they_stand()
    {
        var words = Enumerable.Range(0, 5000).Select(i => $"wort{i}").ToArray();
        var set = new WordSet(words);
        Assert.All(Enumerable.Range(0, words.Length), i => Assert.Equal(i, set.IndexOf(words[i])));
        Assert.Equal(-1, set.IndexOf("wort5000"));
    }

    [Fact]
    public void What_differs_in_case_is_one_word() => Assert.Equal(["Ja"], new WordSet("Ja", "ja", "JA").Words);

    [Fact]
    public void An_empty_set_has_no_word() => Assert.Equal(-1, WordSet.Empty.IndexOf("a"));
}
