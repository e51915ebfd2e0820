using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Languages;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Prose;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("en", "Open it. Close it! Done?", 3)]
    [InlineData("de", "Das gilt z. B. für Nr. 5 und den 7. April. Danach nicht.", 2)]
    [InlineData("en", "Office 365 U.S. Government is one of them.", 1)]
    [InlineData("nl", "Kies bijv. Opslaan.", 1)]
    [InlineData("en", "Version 1.2 is here... Use it.", 2)]
    [InlineData("en", "Is it (really?) so.", 1)]
    [InlineData("en", "", 0)]
    [InlineData("ja", "保存します。次に閉じます！終わりましたか？", 3)]
    [InlineData("ja", "「はい。」と表示されます。次に閉じます。", 2)]
    [InlineData("zh", "保存文件。然后关闭Node.js 服务。", 2)]
    [InlineData("ko", "파일을 저장한다. 그 후 닫는다. kubelet은 기다린다.", 3)]
    [InlineData("ko", "초 수. 시작 프로브가 있다.", 2)]
    [InlineData("hi", "फ़ाइल सहेजें। फिर बंद करें।", 2)]
    [InlineData("ar", "هل حفظت الملف؟ ثم أغلقه.", 2)]
    [InlineData("de", "Das ist so. das nicht.", 1)]
    public void Sentences_end_at_their_marks(string language, string text, int count) => Assert.Equal(count, Sentences.Of(text, KnownLanguages.For(language)).Length);

    [Theory]
    [InlineData("บันทึกไฟล์ แล้วปิดโปรแกรม", true)]
    [InlineData("Save the file", false)]
    [InlineData("파일을 저장한다", false)]
    public void Thai_marks_no_end(string text, bool isSo) => Assert.Equal(isSo, Sentences.HaveNoMarks(text));
}
