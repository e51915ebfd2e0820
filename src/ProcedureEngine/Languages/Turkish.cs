using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Turkish
{
    public static Language Words { get; } = new("tr")
    {
        StopWords = WordSet.Of("""
            ve veya ama değil bir bu şu o için ile de da ki mi olarak olan olduğu var yok daha çok her tüm sonra önce kadar gibi seçin
            tıklayın ardından
            """),
        Steps = new() { Nouns = ["adım"] },
    };
}
