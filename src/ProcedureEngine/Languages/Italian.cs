using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Italian
{
    public static Language Words { get; } = new("it")
    {
        StopWords = WordSet.Of("""
            il lo la i gli le un uno una e o ma non che chi in su sotto con senza per da di del della dei delle è sono essere avere ha hanno
            suo sua questo questa questi queste se quando come dove perché più anche tutto tutti tutte al alla nel nella poi dopo prima tra
            può deve fare selezionare scegliere clic
            """),
        Steps = new() { Nouns = ["passaggio", "passo"] },
    };
}
