using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Wording;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Report.Parts;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class HighlightsTests
{
    [Theory]
    [InlineData("15 ≠ 30", "Wait 15 minutes.", "Wait [15] minutes.")]
    [InlineData("15 ≠ 30", "In 2015, wait 30 minutes.", "In 2015, wait [30] minutes.")]
    [InlineData("1, 2", "1 or 2 or 12", "[1] or [2] or 12")]
    [InlineData("not", "Do not enter a note.", "Do [not] enter a note.")]
    [InlineData("Premium licence; licence", "A Premium licence.", "A [Premium licence].")]
    [InlineData("Select the first…", "Select the first", "Select the first")]
    [InlineData("", "Nothing.", "Nothing.")]
    public void Words_that_the_evidence_names_are_marked_whole(string evidence, string text, string expected) =>
        Assert.Equal(expected, Marked(Finding("a", Severity.Warning) with { Evidence = evidence }, text));

    [Theory]
    [InlineData("Save it. Save the file, then close it. Go on.", "Save it. [Save the file, then close it.] Go on.")]
    [InlineData(" then close it", " [then close it]")]
    [InlineData("close it", "close it")]
    [InlineData("Close it, then save the file.", "Close it, then save the file.")]
    public void A_sentence_is_marked_as_a_whole_and_in_the_pieces_that_links_leave(string text, string expected) =>
        Assert.Equal(expected, Marked(Finding("a", Severity.Warning, arguments: "Save the file,…") with { Message = OmittedTextRule.Sentence, Evidence = "Save the file, then close it. Restart the computer now." }, text));

    [Fact]
    public void A_link_is_named_by_its_address()
    {
        var highlights = new Highlights();
        highlights.Add(Finding("a", Severity.Warning, arguments: "docs.example.com/limits"));

        Assert.True(highlights.Names("https://docs.example.com/limits?x=1"));
        Assert.False(highlights.Names("https://docs.example.com/"));
    }

    private static string Marked(Finding finding, string text)
    {
        var highlights = new Highlights();
        highlights.Add(finding);
        var (marked, at) = ("", 0);
        while (highlights.Next(text, at) is { Length: > 0 } found)
        {
            marked += $"{text[at..found.Start]}[{text.Substring(found.Start, found.Length)}]";
            at = found.Start + found.Length;
        }

        return marked + text[at..];
    }
}
