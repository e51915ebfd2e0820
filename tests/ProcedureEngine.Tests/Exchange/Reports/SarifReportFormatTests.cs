using System.Text.Json;
using ProcedureEngine.Consistency;
using ProcedureEngine.Exchange.Reports;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class SarifReportFormatTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.At("tests/ProcedureEngine.Tests/Exchange/Schemas/sarif-2.1.0-rtm.5.json"))).RootElement;

    private static JsonElement Log(CheckReport report) => JsonDocument.Parse(CheckedSample.Written(new SarifReportFormat().Write, report)).RootElement;

    private static JsonElement Run(CheckReport? report = null) => Log(report ?? CheckedSample.Report()).GetProperty("runs")[0];

    private static JsonElement Result(JsonElement run, string rule) => run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == rule);

    [Fact]
    public void It_is_valid_by_the_official_schema()
    {
        Assert.Null(new JsonSchemaSubset(Schema).Validate(Log(CheckedSample.Report())));
        Assert.Null(new JsonSchemaSubset(Schema).Validate(Log(CheckedSample.Report(known: e => e.Rule == "missing-step"))));
        Assert.Null(new JsonSchemaSubset(Schema).Validate(Log(CheckedSample.Report() with { Entries = [], Site = new Uri("https://help.example.com/") })));
    }

    [Fact]
    public void The_validation_sees_what_is_wrong()
    {
        var log = CheckedSample.Text(new SarifReportFormat().Write, CheckedSample.Report());
        string[] broken = [log.Replace("\"error\"", "\"fatal\"", StringComparison.Ordinal), log.Replace("\"startLine\": 3", "\"startLine\": 0", StringComparison.Ordinal), log.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal), log.Replace("my%20docs/de", "my docs/de", StringComparison.Ordinal)];

        Assert.All(broken, text => Assert.NotNull(new JsonSchemaSubset(Schema).Validate(JsonDocument.Parse(text).RootElement)));
    }

    [Fact]
    public void A_result_points_to_both_places_below_the_folder_of_the_check()
    {
        var result = Result(Run(), "number-mismatch");
        var (place, related) = (result.GetProperty("locations")[0].GetProperty("physicalLocation"), result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation"));

        Assert.Equal("my%20docs/de/article.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal(4, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("my%20docs/en/article.md", related.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, related.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Columns_count_UTF_16_units_and_end_behind_the_last_character()
    {
        var run = Run();
        var region = Result(run, "PE0208").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal((4, 10), (region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void A_version_that_is_missing_is_shown_at_the_text_to_translate()
    {
        var result = Result(Run(), "missing-article");

        Assert.Equal("my%20docs/en/article.md", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(result.TryGetProperty("relatedLocations", out _));
    }

    [Fact]
    public void Every_result_names_its_rule_by_id_and_index()
    {
        var run = Run();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray(), r => Assert.NotEmpty(r.GetProperty("help").GetProperty("text").GetString()!));
        Assert.Equal(ConsistencyRules.All.Length + 2, rules.GetArrayLength());
    }

    [Fact]
    public void Fingerprints_are_those_of_the_baseline()
    {
        var report = CheckedSample.Report(known: e => e.Rule == "missing-step");
        var results = Run(report).GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(report.Entries.Select(e => e.Fingerprint), results.Select(r => r.GetProperty("partialFingerprints").GetProperty("procedures/v1").GetString()));
    }

    /// <summary>SARIF 2.1.0, 3.27.24: on any result means on every one.</summary>
    [Fact]
    public void With_a_baseline_every_result_says_its_state_and_without_one_none_does()
    {
        var states = States(CheckedSample.Report(known: e => e.Rule == "missing-step"));

        Assert.Equal("unchanged", Assert.Single(states, s => s.Rule == "missing-step").State);
        Assert.All(states.Where(s => s.Rule != "missing-step"), s => Assert.Equal("new", s.State));
        Assert.Contains(states, s => s.Rule == "PE0208");
        Assert.All(States(CheckedSample.Report()), s => Assert.Null(s.State));
    }

    [Fact]
    public void With_a_published_site_each_rule_leads_to_its_page()
    {
        var driver = Run(CheckedSample.Report() with { Site = new Uri("https://help.example.com/x/") }).GetProperty("tool").GetProperty("driver");
        var rule = driver.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "missing-step");

        Assert.Equal("https://help.example.com/x/report/index.rules.html", driver.GetProperty("informationUri").GetString());
        Assert.Equal("https://help.example.com/x/report/index.rules.html#missing-step", rule.GetProperty("helpUri").GetString());
        Assert.Contains("**Example:**", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.False(Run().GetProperty("tool").GetProperty("driver").TryGetProperty("informationUri", out _));
    }

    /// <summary>Microsoft's own checker, by whose rules GitHub takes files: npm install -g @microsoft/sarif-multitool.</summary>
    [Fact, Slow("Starts another program.")]
    public async Task The_multitool_has_no_complaint()
    {
        var tool = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(p => new[] { Path.Combine(p, "Sarif.Multitool"), Path.Combine(p, "sarif-multitool") }).FirstOrDefault(File.Exists);
        Assert.SkipUnless(tool is not null, "There is no sarif-multitool on the path.");
        using var folder = new TemporaryFolder();
        folder.Write("a.sarif", CheckedSample.Text(new SarifReportFormat().Write, CheckedSample.Report(known: e => e.Rule == "missing-step") with { Site = new Uri("https://help.example.com/") }));
        foreach (var kind in new[] { "Sarif", "Ghas" })
        {
            var run = await Cli.ProgramRun.Of(folder.Path, [tool!, "validate", "a.sarif", "--rule-kind", kind]);
            Assert.True(run.ExitCode == 0 && !run.Output.Contains(": warning ", StringComparison.Ordinal) && !run.Output.Contains(": error ", StringComparison.Ordinal), run.Output + run.Error);
        }
    }

    [Fact]
    public void Runs_of_several_folders_are_told_apart() => Assert.Equal("procedures/my docs/", Run().GetProperty("automationDetails").GetProperty("id").GetString());

    [Fact]
    public void Of_more_than_code_scanning_shows_the_worst_are_written_and_the_rest_is_said()
    {
        var report = CheckedSample.Report(known: e => e.Rule == "missing-article");
        var worst = report.Entries.Single(e => e.Rule == "missing-step");
        var mild = report.Entries.Single(e => e.Rule == "PE0208");
        var known = report.Entries.Single(e => e.Rule == "missing-article");
        var run = Run(report with { Entries = [known, .. Enumerable.Repeat(mild, SarifReportFormat.MostResults).Select(m => m with { }), worst with { }] });

        var results = run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()).ToList();
        Assert.Equal(SarifReportFormat.MostResults, results.Count);
        Assert.Equal("missing-step", results[^1]);
        Assert.DoesNotContain("missing-article", results);
        Assert.StartsWith("2 more results were left out", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(Run().GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out _));
    }

    [Fact]
    public void What_only_the_baseline_has_is_no_result()
    {
        var report = CheckedSample.Report(known: e => e.Rule == "missing-step");
        var mended = report with { Entries = report.Entries.RemoveAll(e => e.Rule == "missing-step") };

        Assert.DoesNotContain(States(mended), s => s.Rule == "missing-step" || s.State == "absent");
        Assert.Equal(report.Entries.Length - 1, States(mended).Count);
    }

    private static List<(string? Rule, string? State)> States(CheckReport report) =>
        [.. Run(report).GetProperty("results").EnumerateArray().Select(r => (r.GetProperty("ruleId").GetString(), r.TryGetProperty("baselineState", out var state) ? state.GetString() : null))];
}
