using ProcedureEngine.Diagnostics;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class FindingGroupTests
{
    [Fact]
    public void Consequences_stand_under_their_cause_in_the_order_of_the_text()
    {
        var groups = Groups(
            Finding("omitted-text", Severity.Warning, because: "mixed-sources"),
            Finding("mixed-sources", Severity.Warning),
            Finding("link-mismatch", Severity.Warning),
            Finding("alert-mismatch", Severity.Warning, because: "mixed-sources"));

        Assert.Equal(["mixed-sources", "link-mismatch"], groups.Select(g => g.Root.Finding.Rule));
        Assert.Equal(["omitted-text", "alert-mismatch"], groups[0].Consequences.Select(c => c.Finding.Rule));
    }

    [Fact]
    public void A_consequence_without_its_cause_stands_alone()
    {
        var group = Assert.Single(Groups(Finding("omitted-text", Severity.Warning, because: "mixed-sources")));

        Assert.Equal("omitted-text", group.Root.Finding.Rule);
    }

    [Fact]
    public void Of_two_causes_of_one_rule_each_has_what_stands_below_it()
    {
        var groups = Groups(
            Finding("missing-step", Severity.Error, because: "missing-section", arguments: "1"),
            Finding("missing-section", Severity.Error, arguments: "A"),
            Finding("missing-step", Severity.Error, because: "missing-section", arguments: "2"),
            Finding("missing-section", Severity.Error, arguments: "B"),
            Finding("missing-step", Severity.Error, because: "missing-section", arguments: "3"));

        Assert.Equal(["A: 1 2", "B: 3"], groups.Select(g => $"{g.Root.Finding.Arguments[0]}: {string.Join(' ', g.Consequences.Select(c => c.Finding.Arguments[0]))}"));
    }
}
