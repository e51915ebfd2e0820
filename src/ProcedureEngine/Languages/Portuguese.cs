using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Portuguese
{
    public static Language Words { get; } = new("pt")
    {
        StopWords = WordSet.Of("""
            o a os as um uma uns umas e ou mas não que quem em sobre sob com sem para por é são ser estar está estão tem têm você seu sua seus suas este
            esta estes estas isso se quando como onde mais também todo todos todas ao à do da dos das no na nos nas depois antes entre pode deve
            clique selecione escolha
            """),
        Steps = new() { Nouns = ["passo", "etapa"] },
        Alerts = new()
        {
            Note = ["nota", "notas", "observação"],
            Tip = ["dica"],
            Important = ["importante"],
            Caution = ["cuidado"],
            Warning = ["aviso"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14
                quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30
                quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 milhão=1000000 dobro=2 duplo=2
                dupla=2 ambos=2 ambas=2 único=1 única=1 meio=2 meia=2 metade=2 par=2 primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3
                terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10
                """),
            Millions = ["milhão", "milhões"],
        },
    };
}
