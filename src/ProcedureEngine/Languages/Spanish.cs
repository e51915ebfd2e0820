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
        Alerts = new()
        {
            Note = ["nota", "notas"],
            Tip = ["consejo"],
            Important = ["importante"],
            Caution = ["precaución"],
            Warning = ["advertencia"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
                quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
                ochenta=80 noventa=90 cien=100 ciento=100 mil=1000 millón=1000000 doble=2 dobles=2 ambos=2 ambas=2 único=1 única=1 solo=1 sola=1
                medio=2 media=2 mitad=2 par=2 primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4
                quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10
                """),
            Millions = ["millón", "millones"],
        },
    };
}
