using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Swedish
{
    public static Language Words { get; } = new("sv")
    {
        OwnLetters = "ÅÄÖ",
        StopWords = WordSet.Of("""
            och i på som en ett den det de till av för med är inte har kan du dig din ditt dina om att från vid vill ska måste vara var blir
            blev eller men när så där här denna detta dessa man vi oss jag mig sig vad vem hur varför efter innan medan utan mellan också bara
            redan mer alla varje något några ingen välj väljer klicka skriv sedan använda information
            """),
        Steps = new() { Nouns = ["steg"] },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                noll=0 en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16
                sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 hundra=100 tusen=1000
                miljon=1000000 dubbel=2 dubbelt=2 dubbla=2 båda=2 bägge=2 enda=1 enkel=1 halv=2 halva=2 hälften=2 par=2
                första=1 förste=1 andra=2 tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7 åttonde=8 nionde=9 tionde=10
                """),
            Thousands = ["tusen"],
            Millions = ["miljon"],
        },
    };
}
