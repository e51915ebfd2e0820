using System.Text.Json;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class GitLabReportFormatTests
{
    [Fact]
    public void Every_entry_has_what_GitLab_asks_for()
    {
        var report = CheckedSample.Report();
        var entries = Entries(report);

        Assert.Equal(report.Entries.Length, entries.Count);
        foreach (var entry in entries)
        {
            Assert.NotEqual("", entry.GetProperty("description").GetString());
            Assert.NotEqual("", entry.GetProperty("check_name").GetString());
            Assert.Matches("^(info|minor|major)$", entry.GetProperty("severity").GetString());
            Assert.StartsWith("my docs/", entry.GetProperty("location").GetProperty("path").GetString(), StringComparison.Ordinal);
            Assert.True(entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        }

        Assert.Distinct(entries.Select(e => e.GetProperty("fingerprint").GetString()));
    }

    [Fact]
    public void What_the_baseline_knows_is_told_mildly() =>
        Assert.All(Entries(CheckedSample.Report(known: _ => true)), e => Assert.Equal("info", e.GetProperty("severity").GetString()));

    [Fact]
    public void An_error_is_major_and_a_warning_minor()
    {
        var report = CheckedSample.Report();
        Assert.Equal(["major"], Levels(Severity.Error));
        Assert.Equal(["minor"], Levels(Severity.Warning));

        IEnumerable<string?> Levels(Severity severity) => Entries(report with { Entries = [report.Entries[0] with { Severity = severity }] }).Select(e => e.GetProperty("severity").GetString());
    }

    [Fact]
    public void Without_findings_it_is_an_empty_list() => Assert.Empty(Entries(CheckedSample.Report() with { Entries = [] }));

    private static List<JsonElement> Entries(CheckReport report)
    {
        using var json = JsonDocument.Parse(CheckedSample.Written(new GitLabReportFormat().Write, report));
        return [.. json.RootElement.EnumerateArray().Select(e => e.Clone())];
    }
}
