using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Polish
{
    public static Language Words { get; } = new("pl")
    {
        StopWords = WordSet.Of("""
            i w na z do nie że się jest są był być może można które który która oraz lub ale jeśli gdy jak co to ten ta te tego tej po przed
            przez dla od bez pod nad tylko także więcej wszystkie wybierz kliknij następnie aby
            """),
        Steps = new() { Nouns = ["krok"] },
        Alerts = new()
        {
            Note = ["uwaga"],
            Tip = ["wskazówka"],
            Important = ["ważne"],
            Warning = ["ostrzeżenie"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                zero=0 jeden=1 jedna=1 jedno=1 jednego=1 jednej=1 jednym=1 jedną=1 dwa=2 dwie=2 dwóch=2 dwoma=2 dwiema=2 dwu=2 trzy=3 trzech=3 trzema=3
                cztery=4 czterech=4 czterema=4 pięć=5 pięciu=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9
                dziesięć=10 dziesięciu=10 jedenaście=11 dwanaście=12 trzynaście=13 czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17
                osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 sto=100 tysiąc=1000
                milion=1000000 podwójny=2 podwójna=2 podwójne=2 oba=2 obie=2 oboje=2 obu=2 pojedynczy=1 pojedyncza=1 jedyny=1 jedyna=1 połowa=2
                połowę=2 pół=2 para=2 parę=2 pierwszy=1 pierwsza=1 pierwsze=1 pierwszego=1 pierwszej=1 pierwszym=1 pierwszą=1 drugi=2 druga=2
                drugie=2 drugiego=2 drugiej=2 drugim=2 drugą=2 trzeci=3 trzecia=3 trzecie=3 trzeciego=3 trzeciej=3 czwarty=4 czwarta=4 czwarte=4
                piąty=5 piąta=5 piąte=5 szósty=6 szósta=6 siódmy=7 siódma=7 ósmy=8 ósma=8 dziewiąty=9 dziewiąta=9 dziesiąty=10 dziesiąta=10
                """),
            Thousands = ["tysi"],
            Millions = ["milion", "mln"],
        },
    };
}
