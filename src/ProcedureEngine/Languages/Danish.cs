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
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                nul=0 en=1 én=1 et=1 ét=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15
                seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 halvtreds=50 tres=60 halvfjerds=70 firs=80 halvfems=90
                hundrede=100 tusind=1000 million=1000000 dobbelt=2 dobbelte=2 begge=2 enkelt=1 enkelte=1 eneste=1 halv=2 halve=2 halvdelen=2 par=2
                første=1 anden=2 andet=2 tredje=3 fjerde=4 femte=5 sjette=6 syvende=7 ottende=8 niende=9 tiende=10
                """),
            Thousands = ["tusind"],
            Millions = ["million", "mio"],
        },
    };
}
