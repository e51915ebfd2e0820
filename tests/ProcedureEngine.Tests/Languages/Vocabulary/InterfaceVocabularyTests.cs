using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using Xunit;

namespace ProcedureEngine.Tests.Languages.Vocabulary;

public sealed class InterfaceVocabularyTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nb")]
    [InlineData("nl")]
    public void The_four_main_languages_have_a_word_for_every_meaning(string language)
    {
        var words = KnownLanguages.For(language).Interface;
        var known = words.Words.Words.Aggregate(InterfaceMeaning.None, (all, word) => all | words.Of(word));
        Assert.Equal(Enum.GetValues<InterfaceMeaning>(), Enum.GetValues<InterfaceMeaning>().Where(m => (known & m) == m));
    }

    [Theory]
    [InlineData("de", "  Löschen… ", InterfaceMeaning.Delete)]
    [InlineData("nb", "LOGG PÅ", InterfaceMeaning.SignIn)]
    [InlineData("nl", "Annuleren.", InterfaceMeaning.Cancel)]
    [InlineData("de", "Löschen Sie", InterfaceMeaning.None)]
    [InlineData("ja", "はい", InterfaceMeaning.None)]
    public void A_label_is_known_without_case_spaces_and_dots(string language, string label, InterfaceMeaning meaning) =>
        Assert.Equal(meaning, KnownLanguages.For(language).Interface.Of(label));

    [Theory]
    [InlineData("Yes", "Nein", true)]
    [InlineData("Yes", "Ja", false)]
    [InlineData("Close", "Beenden", false)]
    [InlineData("Start", "Beenden", true)]
    [InlineData("Block", "Sperren", false)]
    [InlineData("Unlock", "Sperren", true)]
    [InlineData("Yes", "Datei", false)]
    [InlineData("Yes", "Vielleicht", false)]
    public void Only_what_means_the_other_and_nothing_alike_is_contrary(string english, string german, bool isContrary) =>
        Assert.Equal(isContrary, InterfaceVocabulary.AreContrary(KnownLanguages.For("en").Interface.Of(english), KnownLanguages.For("de").Interface.Of(german)));
}
