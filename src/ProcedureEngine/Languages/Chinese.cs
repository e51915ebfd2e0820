using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

internal static class Chinese
{
    public static Language Words { get; } = new("zh")
    {
        Alerts = new()
        {
            Note = ["注", "注意", "说明", "備註", "备注"],
            Tip = ["提示"],
            Important = ["重要"],
            Warning = ["警告"],
        },
        Numbers = new()
        {
            Ideographs = NumberVocabulary.Values("〇=0 零=0 一=1 二=2 两=2 兩=2 双=2 雙=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1000 万=10000 萬=10000 半=2"),
        },
    };
}
