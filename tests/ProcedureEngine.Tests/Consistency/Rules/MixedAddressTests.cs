using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Rules;

/// <summary>A rule without a severity of its own is told where the settings give it one.</summary>
public sealed class MixedAddressTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public MixedAddressTests()
    {
        temporary.Write("docs/en/scan.md", "# Scan\n\nOpen the lid. You see the lamp.\n");
        temporary.Write("docs/de/scan.md", "# Scannen\n\nÖffnen Sie den Deckel. Du siehst die Lampe.\n");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Nobody_is_told_unless_the_settings_ask() => Assert.Empty(Check().Findings);

    [Fact]
    public void Settings_of_other_rules_do_not_ask()
    {
        temporary.Write("docs/procedures.yml", "rules:\n  missing-media: note\n");

        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void Settings_switch_it_on()
    {
        temporary.Write("docs/procedures.yml", "rules:\n  mixed-address: note\n");

        var finding = Assert.Single(Check().Findings);
        Assert.Equal(("mixed-address", Severity.Note), (finding.Rule, finding.Severity));
    }

    private CheckSummary Check() => ProcedureEngine.Check.Run(new CheckOptions(temporary["docs"]), cancel: TestContext.Current.CancellationToken);
}
