using ProcedureEngine.Consistency;
using ProcedureEngine.Rendering.Report.Drift;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class FindingContextsTests
{
    private const string Source = "# Router\n\n## Restart\n\n1. Open `a`.\n   1. Wait 5 minutes.\n2. Close `a`.\n3. Run `b`.\n";

    [Fact]
    public void Both_texts_section_and_step_stand_around_a_finding()
    {
        var set = Of("a", (English, Source), (German, "# Router\n\n## Neu starten\n\n1. Öffnen Sie `a`.\n   1. Warten Sie 50 Minuten.\n2. Schließen Sie `a`.\n3. Starten Sie `b`.\n"));
        var finding = Assert.Single(ConsistencyChecker.Check(set, new RuleContext([English, German], English)));

        Assert.Equal(new FindingContext("Neu starten", "1", "Wait 5 minutes.", "Warten Sie 50 Minuten."), new FindingContexts(set).Of(finding));
    }

    [Fact]
    public void What_is_missing_has_the_place_of_the_source()
    {
        var set = Of("a", (English, Source), (German, "# Router\n\n## Neu starten\n\n1. Öffnen Sie `a`.\n   1. Warten Sie 5 Minuten.\n2. Starten Sie `b`.\n"));
        var finding = Assert.Single(ConsistencyChecker.Check(set, new RuleContext([English, German], English)));

        Assert.Equal(new FindingContext("Restart", "2", "Close a.", ""), new FindingContexts(set).Of(finding));
    }

    [Fact]
    public void A_version_that_is_not_there_has_nothing_around() =>
        Assert.Equal(default, new FindingContexts(Of("a", (English, Source))).Of(Finding("missing-article", ProcedureEngine.Diagnostics.Severity.Warning, locale: Dutch)));
}
