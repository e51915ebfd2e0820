using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Consistency.Triage;

public sealed class SuppressionTests : IDisposable
{
    private const string English = "# Title\n\nThe limit is 10 MB for each mail that you send.\n\n1. Wait for 5 minutes.\n2. Wait again for 7 minutes.\n\nRead more about it within 3 days.\n";
    private const string German = "# Titel\n\nDas Limit ist 20 MB für jede E-Mail, die Sie senden.\n\n1. Warten Sie 50 Minuten.\n2. Warten Sie noch einmal 70 Minuten.\n\nLesen Sie mehr darüber innerhalb von 30 Tagen.\n";

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Without_one_everything_is_told() => Assert.Equal([3, 5, 6, 8], Lines(Check(German)));

    [Fact]
    public void A_comment_holds_for_the_block_below() =>
        Assert.Equal([7, 8, 10], Lines(Check(German.Replace("Das Limit", "<!-- procedures-ignore number-mismatch: other plan -->\n\nDas Limit", StringComparison.Ordinal))));

    [Fact]
    public void A_comment_before_a_list_holds_for_all_its_steps()
    {
        var summary = Check(German.Replace("1. Warten", "<!-- procedures-ignore number-mismatch: a slower device -->\n1. Warten", StringComparison.Ordinal));

        Assert.Equal([3, 9], Lines(summary));
        Assert.Empty(summary.Diagnostics);
    }

    [Theory]
    [InlineData("procedures.suppress:\n  number-mismatch: German devices are slower\n")]
    [InlineData("procedures.suppress:\n  - number-mismatch: German devices are slower\n")]
    [InlineData("procedures.suppress: [number-mismatch: German devices are slower]\n")]
    [InlineData("procedures.suppress:\n  Number-Mismatch: German devices are slower\n")]
    public void Front_matter_holds_for_the_whole_file(string yaml)
    {
        var summary = Check($"---\n{yaml}---\n{German}");

        Assert.Empty(summary.Findings);
        Assert.Empty(summary.Diagnostics);
    }

    [Fact]
    public void A_suppression_of_another_rule_has_no_effect_and_is_told()
    {
        var summary = Check(German.Replace("Das Limit", "<!-- procedures-ignore link-mismatch: why not -->\n\nDas Limit", StringComparison.Ordinal));

        Assert.Equal(4, summary.Findings.Length);
        Assert.Equal(("PE0216", "de/a.md", 3), Told(summary));
    }

    [Theory]
    [InlineData("<!-- procedures-ignore number-mismatch -->")]
    [InlineData("<!-- procedures-ignore number-mismatch: -->")]
    public void A_suppression_without_a_reason_does_not_hold_and_is_told(string comment)
    {
        var summary = Check(German.Replace("Das Limit", comment + "\n\nDas Limit", StringComparison.Ordinal));

        Assert.Equal(4, summary.Findings.Length);
        Assert.Equal(("PE0215", "de/a.md", 3), Told(summary));
    }

    [Theory]
    [InlineData("", "<!-- procedures-ignore PE0208: the vendor writes it so -->\n\n")]
    [InlineData("---\nprocedures.suppress:\n  pe0208: the vendor writes it so\n---\n", "")]
    public void A_problem_of_a_file_is_suppressed_by_its_code(string frontMatter, string comment)
    {
        const string Glued = "Mehr [hier](https://example.com/)dazu.\n";
        Assert.Single(Check(German + "\n" + Glued).Diagnostics, d => d.Id.Code == "PE0208");

        var summary = Check(frontMatter + German + "\n" + comment + Glued);

        Assert.Empty(summary.Diagnostics);
        Assert.Equal(4, summary.Findings.Count(f => f.Rule == "number-mismatch"));
    }

    [Fact]
    public void A_suppression_of_a_problem_that_there_is_not_is_told() =>
        Assert.Equal(("PE0216", "de/a.md", 3), Told(Check(German.Replace("Das Limit", "<!-- procedures-ignore PE0208: why not -->\n\nDas Limit", StringComparison.Ordinal))));

    [Fact]
    public void A_term_of_the_glossary_is_told_where_it_is_called_otherwise()
    {
        temporary.Write("procedures.yml", "terms:\n  translate:\n    limit: {de: [Obergrenze, Höchstwert], nb: grense}\n    mail: {de: E-Mail}\n");

        var finding = Assert.Single(Check(German).Findings, f => f.Rule == "wrong-term");
        Assert.Equal(["limit", "Obergrenze"], finding.Arguments);
        Assert.Equal(3, finding.At!.Span.Line);
        Assert.DoesNotContain(Check(German.Replace("Limit", "Höchstwertlimit", StringComparison.Ordinal)).Findings, f => f.Rule == "wrong-term");
    }

    [Fact]
    public void Settings_give_rules_severities_by_locale_and_path()
    {
        temporary.Write("procedures.yml", "rules:\n  number-mismatch:\n    de: error\n    \"*/b.md\": none\n");
        temporary.Write("en/b.md", English);
        temporary.Write("de/b.md", German);
        var summary = Check(German);

        Assert.All(summary.Findings, f => Assert.Equal(("de/a.md", Severity.Error), (f.At!.Path, f.Severity)));
        Assert.Equal(4, summary.Findings.Length);
    }

    [Fact]
    public void A_setting_for_a_rule_that_there_is_not_is_told()
    {
        temporary.Write("procedures.yml", "rules:\n  nubmer-mismatch: none\n");

        Assert.Equal(("PE0010", "procedures.yml", 2), Told(Check(German)));
    }

    [Fact]
    public void A_kept_name_that_a_translation_lacks_is_told()
    {
        temporary.Write("procedures.yml", "terms:\n  keep: [Wait]\n");

        Assert.Equal(2, Check(German).Findings.Count(f => f.Rule == "altered-name"));
    }

    private CheckSummary Check(string german)
    {
        temporary.Write("en/a.md", English);
        temporary.Write("de/a.md", german);
        return ProcedureEngine.Check.Run(new CheckOptions(temporary.Path));
    }

    private static IEnumerable<int> Lines(CheckSummary summary) => summary.Findings.Select(f => f.At!.Span.Line);

    private static (string, string, int) Told(CheckSummary summary)
    {
        var diagnostic = Assert.Single(summary.Diagnostics);
        return (diagnostic.Id.Code, diagnostic.Path, diagnostic.Span.Line);
    }
}
