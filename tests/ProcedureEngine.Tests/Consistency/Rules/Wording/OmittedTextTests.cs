using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Rules.Wording;

public sealed class OmittedTextTests
{
    /// <summary>Each name is looked for in the whole text: in two long listings that costs as much as their lengths multiplied.</summary>
    [Fact]
    public void Of_a_listing_a_hundred_names_are_looked_for()
    {
        static string Names(int step) => string.Concat(Enumerable.Range(0, 400 / step).Select(i => $"a{i * step}: x\n"));
        var same = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("one and two ", 40)) + "\n\n", 20));
        var (english, german) = (Versions.Read("en", "# T\n\n" + same + Names(1)), Versions.Read("de", "# T\n\n" + same + Names(4)));
        var set = ArticleAligner.Align([english, german], english.Locale, cancel: TestContext.Current.CancellationToken);
        var found = Assert.Single(new OmittedTextRule().Check(set, new RuleContext([english.Locale, german.Locale], english.Locale)));

        Assert.InRange(found.Evidence!.Split('a').Length - 1, 2, 100);
    }
}
