using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Portuguese
{
    public static Language Words { get; } = new("pt")
    {
        StopWords = WordSet.Of("""
            o a os as um uma uns umas e ou mas não que quem em sobre sob com sem para por é são ser estar tem têm você seu sua seus suas este
            esta estes estas isso se quando como onde mais também todo todos todas ao à do da dos das no na depois antes entre pode deve
            clique selecione escolha
            """),
        Steps = new() { Nouns = ["passo", "etapa"] },
    };
}
