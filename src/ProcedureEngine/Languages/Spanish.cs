using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Spanish
{
    public static Language Words { get; } = new("es")
    {
        StopWords = WordSet.Of("""
            el la los las un una unos unas y o pero no que quien en sobre bajo con sin para por es son ser estar ha han usted su sus nuestro
            este esta estos estas ese si cuando como donde cómo más también todo todos todas al del luego después antes entre puede debe haga
            seleccione elija desde hasta
            """),
        Steps = new() { Nouns = ["paso"] },
    };
}
