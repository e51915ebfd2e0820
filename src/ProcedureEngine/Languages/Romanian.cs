using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Romanian
{
    public static Language Words { get; } = new("ro")
    {
        StopWords = WordSet.Of("""
            și sau dar nu că care în pe sub cu fără pentru de la este sunt fost fi are au dumneavoastră acest această aceste dacă când cum
            unde mai toate toți după înainte între poate trebuie faceți selectați alegeți apoi
            """),
        Steps = new() { Nouns = ["pasul"] },
    };
}
