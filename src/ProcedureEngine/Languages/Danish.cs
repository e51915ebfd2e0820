using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Danish
{
    public static Language Words { get; } = new("da")
    {
        OwnLetters = "ÅÄÖ",
        StopWords = WordSet.Of("""
            og i på som en et den det de til af for med er ikke har kan du dig din dit dine om at fra ved vil skal må være var bliver blev
            eller men når hvis så der her denne dette disse man vi os jeg mig sig hvad hvem hvor hvordan hvorfor efter før mens uden mellem
            også kun allerede mere alle hver noget nogle ingen vælg vælger klik skriv derefter oplysninger bruge bruger
            """),
        Steps = new() { Nouns = ["trin"] },
    };
}
