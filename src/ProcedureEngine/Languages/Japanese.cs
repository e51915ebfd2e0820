using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Japanese
{
    public static Language Words { get; } = new("ja")
    {
        Alerts = new()
        {
            Note = ["注", "注意", "備考", "メモ"],
            Tip = ["ヒント"],
            Important = ["重要"],
            Warning = ["警告"],
        },
        Numbers = new()
        {
            Ideographs = NumberVocabulary.Values("〇=0 零=0 一=1 二=2 両=2 双=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1000 万=10000 半=2"),
        },
    };
}
