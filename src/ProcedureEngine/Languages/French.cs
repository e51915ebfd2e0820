using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class French
{
    public static Language Words { get; } = new("fr")
    {
        StopWords = WordSet.Of("""
            le la les un une des du de et ou mais ne pas que qui quoi dans sur sous avec sans pour par est sont été être avoir a ont il elle
            nous vous ils elles votre vos notre nos ce cette ces cet si quand comme où comment plus aussi tout tous toutes aux au en puis
            cliquez sélectionnez choisissez afin lorsque après avant entre peut pouvez devez
            """),
        Steps = new() { Nouns = ["étape"] },
    };
}
