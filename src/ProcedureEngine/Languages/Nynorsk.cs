using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Nynorsk
{
    public static Language Words { get; } = new("nn")
    {
        OwnLetters = "ÅÄÖ",
        StopWords = WordSet.Of("""
            og i på som ein eit den det dei til av for med er ikkje har kan du deg din ditt dine om at frå ved vil skal må vere var blir vart
            eller men når viss så der her denne dette desse vi oss eg meg seg kva kven korleis kvifor kvar etter før mens utan mellom også
            berre meir alle noko nokre ingen vel klikk skriv deretter
            """),
        Steps = new() { Nouns = ["steg", "trinn"] },
    };
}
