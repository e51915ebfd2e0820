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
        Alerts = new()
        {
            Note = ["nota"],
            Tip = ["suggerimento"],
            Important = ["importante"],
            Caution = ["attenzione"],
            Warning = ["avviso"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
                quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60
                settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 milione=1000000 doppio=2 doppia=2 entrambi=2 entrambe=2 ambedue=2 unico=1
                unica=1 singolo=1 singola=1 mezzo=2 mezza=2 metà=2 paio=2 coppia=2 primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4
                quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10
                """),
            Millions = ["milion"],
        },
    };
}
