using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Czech
{
    public static Language Words { get; } = new("cs")
    {
        StopWords = WordSet.Of("""
            a v na s z do ne že se je jsou byl být může lze které který která nebo ale pokud když jak co to ten ta tento této po před pro od
            bez pod nad jen také více všechny vyberte klikněte potom aby
            """),
        Steps = new() { Nouns = ["krok"] },
    };
}
