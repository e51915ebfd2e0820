using System.Collections.Immutable;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Exchange.Reports;

public sealed class TextReportFormatTests
{
    private const string Source = "# T\n\nOpen [the form](https://example.com/new) and wait 5 minutes.\n";

    [Fact]
    public void A_cause_with_several_places_is_one_line_with_its_languages()
    {
        var lines = Lines(Check("a", Source, "# T\n\nÖffnen Sie [das Formular](https://example.com/new), und warten Sie 50 Minuten.\n", "# T\n\nOpen [het formulier](https://example.com/new) en wacht 50 minuten.\n"));

        Assert.Equal(["a", "docs/de-DE/a.md:3:1: warning number-mismatch: Numbers differ: 5 became 50. [de-DE:3, nl-NL:3]", ""], lines);
    }

    [Fact]
    public void What_is_wrong_in_several_articles_comes_first_and_is_counted()
    {
        const string German = "# T\n\nÖffnen Sie [das Formular](https://example.com/old), und warten Sie 5 Minuten.\n";
        var lines = Lines([.. Check("b", Source, German), .. Check("a", Source, German)]);

        Assert.Equal(["In several articles", "docs/de-DE/b.md:3:1: warning link-mismatch: The link leads elsewhere: example.com/new became example.com/old. [2 places in 2 articles: de-DE 2]", ""], lines);
    }

    [Fact]
    public void Ungrouped_every_finding_has_its_line()
    {
        const string German = "# T\n\nÖffnen Sie [das Formular](https://example.com/old), und warten Sie 5 Minuten.\n";
        var findings = Check("b", Source, German).AddRange(Check("a", Source, German));
        var lines = Lines(findings, isGrouped: false);

        Assert.Equal(2, lines.Count(l => l.Contains("link-mismatch", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.Contains('[', StringComparison.Ordinal));
    }

    [Fact]
    public void The_worst_article_comes_first_and_in_it_the_worst_finding()
    {
        ImmutableArray<Finding> findings =
        [
            .. Named(Finding("number-lost", Severity.Warning, key: "a", arguments: "5")),
            .. Named(Finding("number-lost", Severity.Warning, key: "b", arguments: "6")),
            .. Named(Finding("missing-step", Severity.Error, key: "b", arguments: ["2", "Wait."])),
        ];
        var lines = Lines(findings).Where(l => l.Length > 0).Select(l => l.Split(' ', 3)[0] + " " + (l.Contains(' ', StringComparison.Ordinal) ? l.Split(' ')[1] : "")).ToList();

        Assert.Equal(["b ", "de-DE: error", "de-DE: warning", "a ", "de-DE: warning"], lines);
    }

    [Fact]
    public void What_is_milder_than_asked_for_is_counted()
    {
        var findings = Named(Finding("number-lost", Severity.Note, key: "a", arguments: "5"));

        Assert.Equal(["Not listed: 1 milder than warning (--min-severity note lists all)", ""], Lines(findings, least: Severity.Warning));
        Assert.Contains(Lines(findings), l => l.Contains("note number-lost", StringComparison.Ordinal));
    }

    [Fact]
    public void Consequences_are_counted_at_their_cause()
    {
        var lines = Lines(Check("a", "# T\n\nSay hello to the customer.\n\n## Return\n\n1. Pack the router into its box.\n2. Send the box to the depot.\n", "# T\n\nBegrüßen Sie den Kunden.\n"));

        Assert.EndsWith("The section “Return” is missing. [2 follow from it]", Assert.Single(lines, l => l.Contains("missing-", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mild_cause_does_not_hide_what_is_worse_and_follows_from_it()
    {
        ImmutableArray<Finding> findings = [Finding("number-lost", Severity.Note, key: "a", arguments: "5") with { Group = "g" }, Finding("missing-step", Severity.Error, key: "a", because: "number-lost", arguments: ["2", "Wait."]) with { Group = "g" }];

        Assert.Equal(["a", "de-DE: note number-lost: The number 5 is missing. [1 follows from it, the worst of them an error]", ""], Lines(findings, least: Severity.Warning));
    }

    private static ImmutableArray<Finding> Named(Finding finding) => [finding with { Group = $"{finding.Article}{finding.Rule}", Fingerprint = $"{finding.Article}{finding.Rule}" }];

    private static ImmutableArray<Finding> Check(string key, string english, string german, string? dutch = null) => dutch is null
        ? ConsistencyChecker.Check(Of(key, (English, english), (German, german)), new RuleContext([English, German], English))
        : ConsistencyChecker.Check(Of(key, (English, english), (German, german), (Dutch, dutch)), new RuleContext([English, German, Dutch], English));

    private static IReadOnlyList<string> Lines(ImmutableArray<Finding> findings, Severity least = Severity.Note, bool isGrouped = true)
    {
        var sets = findings.Select(f => f.Article.Value).Distinct().Select(key => Of(key, (English, Source), (German, Source)));
        var report = new CheckReport
        {
            Sets = [.. sets],
            Locales = [English, German, Dutch],
            Reference = English,
            Entries = [.. findings.Select(f => ReportEntry.Of(f, baseline: null))],
            Root = "docs/",
            Least = least,
            IsGrouped = isGrouped,
        };
        return [.. TextReportFormat.Lines(report).Select(l => l.ToString())];
    }
}
