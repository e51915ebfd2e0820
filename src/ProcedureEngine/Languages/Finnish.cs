using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Finnish
{
    public static Language Words { get; } = new("fi")
    {
        OwnLetters = "ÅÄÖ",
        StopWords = WordSet.Of("""
            ja tai mutta ei että joka jotka on ovat oli olla voi voit voivat jos kun niin kuin sekä tämä tämän nämä se sen ne sinun siitä myös
            vain vielä jo enemmän kaikki valitse napsauta sitten ennen jälkeen ilman kanssa mukaan avulla
            """),
        Steps = new() { Nouns = ["vaihe"] },
    };
}
