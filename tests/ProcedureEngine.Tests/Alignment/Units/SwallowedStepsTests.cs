using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Units;

public sealed class SwallowedStepsTests
{
    [Theory]
    [InlineData("Open the page. 2. Choose OK.", 2, "Open the page. |2. Choose OK.")]
    [InlineData("Open the page. 2. Choose OK. 3. Wait.", 2, "Open the page. |2. Choose OK. |3. Wait.")]
    [InlineData("Open it: 5. Choose OK.", 5, "Open it: |5. Choose OK.")]
    public void Number_that_goes_on_counting_behind_a_sentence_begins_a_step(string text, int next, string parts) =>
        Assert.Equal(parts, Parts([new Text(text)], next));

    [Theory]
    [InlineData("Open the page. 3. Choose OK.", 2)]
    [InlineData("Install version 2. Then restart.", 2)]
    [InlineData("It ends on 1. 2. February is too late.", 2)]
    [InlineData("It costs 2.50 or less. Choose OK.", 2)]
    [InlineData("Choose OK. 1. Wait.", 1)]
    public void Other_numbers_are_words(string text, int next) => Assert.Equal("", Parts([new Text(text)], next));

    [Fact]
    public void Include_is_the_step_before() =>
        Assert.Equal("…|2. Choose OK.", Parts([new IncludedText("open.md", []), new Text(" 2. Choose OK.")], 2));

    private static string Parts(System.Collections.Immutable.ImmutableArray<Inline> text, int next) =>
        SwallowedSteps.Cut(text, next) is { } cut ? string.Join('|', cut.Steps.Prepend(cut.Head).Select(Shown)) : "";

    private static string Shown(System.Collections.Immutable.ImmutableArray<Inline> text) =>
        string.Concat(text.Select(t => t is Text { Value: var value } ? value.TrimStart() : "…"));
}
