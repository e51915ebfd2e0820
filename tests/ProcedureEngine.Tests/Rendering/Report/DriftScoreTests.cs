using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Report.Drift;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class DriftScoreTests
{
    [Fact]
    public void One_sure_error_is_worth_sending_out_again() =>
        Assert.Equal(DriftScore.SendAgain, DriftScore.Of(Groups(Finding("missing-step", Severity.Error))));

    [Fact]
    public void Warnings_add_up_and_notes_count_nothing() =>
        Assert.Equal(6, DriftScore.Of(Groups(Finding("a", Severity.Warning), Finding("b", Severity.Warning), Finding("c", Severity.Note))));

    [Fact]
    public void An_unsure_finding_counts_less() =>
        Assert.Equal(7, DriftScore.Of(Groups(Finding("missing-step", Severity.Error, 0.7))));

    [Fact]
    public void The_least_sure_warning_is_still_worth_a_look() =>
        Assert.Equal(1, DriftScore.Of(Groups(Finding("a", Severity.Warning, 0.05))));

    [Fact]
    public void Consequences_do_not_count_beside_their_cause() =>
        Assert.Equal(10, DriftScore.Of(Groups(
            Finding("stale-translation", Severity.Error),
            Finding("omitted-text", Severity.Warning, because: "stale-translation"),
            Finding("number-mismatch", Severity.Warning, because: "stale-translation"))));

    [Fact]
    public void Heavier_consequences_count_instead_of_their_cause() =>
        Assert.Equal(20, DriftScore.Of(Groups(
            Finding("mixed-sources", Severity.Warning),
            Finding("missing-step", Severity.Error, because: "mixed-sources", arguments: "1"),
            Finding("missing-step", Severity.Error, because: "mixed-sources", arguments: "2"))));

    [Fact]
    public void No_findings_are_no_points() => Assert.Equal(0, DriftScore.Of([]));
}
