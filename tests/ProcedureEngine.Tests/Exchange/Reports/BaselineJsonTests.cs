using System.Text;
using System.Text.Json;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class BaselineJsonTests
{
    private const string English = "# Title\n\n1. Select **A**.\n2. Wait 5 minutes.\n3. Turn the router off at the wall.\n4. Close the window now.\n";
    private const string German = "# Titel\n\n1. Wählen Sie **A**.\n2. Warten Sie 50 Minuten.\n3. Schließen Sie jetzt das Fenster.\n";

    private static byte[] Written(CheckReport report) => CheckedSample.Written((stream, r) => BaselineJson.Write(stream, r.Entries), report);

    [Fact]
    public void What_was_written_is_known()
    {
        var report = CheckedSample.Report();
        var baseline = BaselineJson.Read(Written(report));

        Assert.NotEmpty(report.Entries);
        Assert.All(report.Entries, e => Assert.True(baseline.Contains(e.Fingerprint)));
        Assert.False(baseline.Contains("0000000000000000"));
    }

    [Fact]
    public void Each_entry_is_a_line_and_their_order_is_always_the_same()
    {
        var report = CheckedSample.Report();
        var lines = Encoding.UTF8.GetString(Written(report)).Split('\n');

        Assert.Equal(report.Entries.Length, lines.Count(l => l.StartsWith("    {\"fingerprint\": ", StringComparison.Ordinal)));
        Assert.Equal(Written(report), Written(report with { Entries = [.. report.Entries.Reverse()] }));
    }

    [Fact]
    public void Findings_are_known_again_after_other_lines_and_steps_have_moved()
    {
        var baseline = BaselineJson.Read(Written(CheckedSample.Report(english: English, german: German)));
        var (english, german) = (English.Replace("\n\n1.", "\n\nRead this first.\n\n1. Open **Settings**.\n2.", StringComparison.Ordinal), German.Replace("\n\n1.", "\n\nLesen Sie das zuerst.\n\n1. Öffnen Sie **Settings**.\n2.", StringComparison.Ordinal));
        var later = CheckedSample.Report(english: english, german: german);

        Assert.Contains(later.Entries, e => e.Rule == "missing-step");
        Assert.All(later.Entries, e => Assert.True(baseline.Contains(e.Fingerprint), e.Message));
    }

    [Fact]
    public void An_empty_baseline_knows_nothing() => Assert.Empty(BaselineJson.Read(Written(CheckedSample.Report() with { Entries = [] })).Fingerprints);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 2, \"known\": []}")]
    [InlineData("{\"version\": 1, \"known\": [{\"rule\": \"x\"}]}")]
    [InlineData("{\"version\": 1, \"known\": 5}")]
    public void What_is_no_baseline_is_told(string json) => Assert.ThrowsAny<JsonException>(() => BaselineJson.Read(Encoding.UTF8.GetBytes(json)));
}
