using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Polish
{
    public static Language Words { get; } = new("pl")
    {
        StopWords = WordSet.Of("""
            i w na z do nie że się jest są był być może można które który która oraz lub ale jeśli gdy jak co to ten ta te tego tej po przed
            przez dla od bez pod nad tylko także więcej wszystkie wybierz kliknij następnie aby
            """),
        Steps = new() { Nouns = ["krok"] },
    };
}
