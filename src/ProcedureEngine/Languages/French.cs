using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class French
{
    public static Language Words { get; } = new("fr")
    {
        StopWords = WordSet.Of("""
            le la les un une des du de et ou mais ne pas que qui quoi dans sur sous avec sans pour par est sont été être avoir a ont il elle
            nous vous ils elles votre vos notre nos ce cette ces cet si quand comme où plus aussi tout tous toutes aux au à en puis
            cliquez sélectionnez choisissez afin lorsque après avant entre peut pouvez devez
            """),
        Steps = new() { Nouns = ["étape"] },
        Alerts = new()
        {
            Note = ["remarque", "remarques"],
            Tip = ["astuce", "conseil"],
            Caution = ["prudence"],
            Warning = ["avertissement"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15
                seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000 million=1000000 double=2 doubles=2
                simple=1 unique=1 seul=1 seule=1 demi=2 demie=2 moitié=2 paire=2 premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3
                quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10
                """),
            Millions = ["million"],
        },
    };
}
