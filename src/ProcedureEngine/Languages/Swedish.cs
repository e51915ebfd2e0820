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
    };
}
