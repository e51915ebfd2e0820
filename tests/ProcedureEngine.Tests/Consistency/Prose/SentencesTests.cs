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
    public void Sentences_end_at_their_marks(string language, string text, int count) => Assert.Equal(count, Sentences.Of(text, KnownLanguages.For(language)).Length);
}
