using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Hungarian
{
    public static Language Words { get; } = new("hu")
    {
        StopWords = WordSet.Of("""
            a az és vagy de nem hogy van vannak volt lesz lehet ha amikor mint mi ez ezt azt egy meg csak is már még több minden után előtt
            nélkül válassza kattintson majd
            """),
    };
}
