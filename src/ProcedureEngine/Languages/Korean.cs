using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Korean
{
    public static Language Words { get; } = new("ko")
    {
        Alerts = new()
        {
            Note = ["참고"],
            Tip = ["팁"],
            Important = ["중요"],
            Caution = ["주의"],
            Warning = ["경고"],
        },
        Numbers = new()
        {
            Words = NumberVocabulary.Values("""
                영=0 하나=1 한=1 첫=1 첫째=1 첫번째=1 둘=2 두=2 둘째=2 두번째=2 양=2 셋=3 세=3 셋째=3 세번째=3 넷=4 네=4 넷째=4 네번째=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10
                열한=11 열두=12 스무=20 백=100 천=1000 만=10000 절반=2
                """),
        },
    };
}
