using System.Collections.Immutable;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Causes;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Tests.Rendering.Report;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Consistency.Causes;

public sealed class CauseGroupTests
{
    private static readonly RuleContext Context = new([English, German, Dutch], English);

    private const string Source = "# Router\n\n1. Unplug the router with `unplug`.\n2. Wait 15 minutes.\n3. Plug in the cable with `plug`.\n4. Turn the router on with `on`.\n5. Close the door of the rack with `close`.\n";

    private const string InGerman = "# Router\n\n1. Ziehen Sie den Stecker des Routers mit `unplug`.\n2. Warten Sie 15 Minuten.\n3. Stecken Sie das Kabel mit `plug` ein.\n4. Schalten Sie den Router mit `on` ein.\n5. Schließen Sie die Tür des Schranks mit `close`.\n";

    private const string InDutch = "# Router\n\n1. Haal de stekker uit de router met `unplug`.\n2. Wacht 15 minuten.\n3. Sluit de kabel aan met `plug`.\n4. Zet de router aan met `on`.\n5. Sluit de deur van de kast met `close`.\n";

    [Fact]
    public void A_place_that_is_wrong_the_same_way_in_two_languages_is_one_cause()
    {
        var groups = Groups(Check("a", Source, InGerman.Replace("15", "30", StringComparison.Ordinal), InDutch.Replace("15", "30", StringComparison.Ordinal)));

        Assert.Equal([German, Dutch], Assert.Single(groups).Locales);
    }

    [Fact]
    public void A_place_that_is_wrong_in_two_ways_is_two_causes() =>
        Assert.Equal(2, Groups(Check("a", Source, InGerman.Replace("15", "30", StringComparison.Ordinal), InDutch.Replace("15", "45", StringComparison.Ordinal))).Length);

    [Fact]
    public void What_only_translations_have_meets_by_the_gap_that_it_stands_in()
    {
        var german = InGerman.Replace("3. Stecken", "3. Lesen Sie das Handbuch des Herstellers.\n4. Stecken", StringComparison.Ordinal);
        var dutch = InDutch.Replace("3. Sluit", "3. Lees de handleiding van de fabrikant.\n4. Sluit", StringComparison.Ordinal);
        var later = InDutch.Replace("5. Sluit", "5. Lees de handleiding van de fabrikant.\n6. Sluit", StringComparison.Ordinal);

        Assert.Equal("extra-step", Assert.Single(Groups(Check("a", Source, german, dutch))).Lead.Rule);
        Assert.Equal(2, Groups(Check("a", Source, german, later)).Length);
    }

    [Fact]
    public void Neighbours_that_are_missing_are_one_cause_and_what_stands_apart_is_not()
    {
        var run = Check("a", Source, InGerman.Replace("2. Warten Sie 15 Minuten.\n3. Stecken Sie das Kabel mit `plug` ein.\n", "", StringComparison.Ordinal));
        var apart = Check("a", Source, InGerman.Replace("2. Warten Sie 15 Minuten.\n", "", StringComparison.Ordinal).Replace("4. Schalten Sie den Router mit `on` ein.\n", "", StringComparison.Ordinal));

        Assert.Equal(["missing-step", "missing-step"], run.Select(f => f.Rule));
        Assert.Equal(2, Assert.Single(Groups(run)).Findings.Length);
        Assert.Equal(["missing-step", "missing-step"], apart.Select(f => f.Rule));
        Assert.Equal(2, Groups(apart).Length);
    }

    [Fact]
    public void A_link_that_moved_is_one_cause_in_all_articles()
    {
        const string English = "# A\n\nOpen [the form](https://example.com/forms/new) now.\n";
        const string German = "# A\n\nÖffnen Sie jetzt [das Formular](https://example.com/forms/old).\n";

        var groups = Groups([.. Check("a", English, German), .. Check("b", English, German), .. Check("c", English.Replace("forms", "pages", StringComparison.Ordinal), German.Replace("forms", "pages", StringComparison.Ordinal))]);

        Assert.Equal([2, 1], groups.Select(g => g.Articles));
    }

    [Fact]
    public void A_text_that_two_articles_lack_is_one_cause_unless_it_is_short()
    {
        const string Long = "Ask the service desk before you open the case of the machine yourself.";
        const string Short = "Ask a colleague.";
        string With(string text) => $"# A\n\nThis article says how to repair the machine at home.\n\n{text}\n\nThen call the number on the back of the machine.\n";
        const string German = "# A\n\nDieser Artikel sagt, wie Sie die Maschine zu Hause reparieren.\n\nRufen Sie dann die Nummer auf der Rückseite der Maschine an.\n";

        Assert.Equal(2, Assert.Single(Groups([.. Check("a", With(Long), German), .. Check("b", With(Long), German)])).Articles);
        Assert.All(Groups([.. Check("a", With(Short), German), .. Check("b", With(Short), German)]), g => Assert.Equal(1, g.Articles));
    }

    [Fact]
    public void What_follows_from_a_finding_stands_with_it()
    {
        var english = Source + "\n## Return the router\n\n1. Pack the router into its box.\n2. Send the box to the depot.\n";
        var findings = Check("a", english, InGerman, InDutch);

        var group = Assert.Single(Groups(findings));

        Assert.Equal(("missing-section", 2), (group.Lead.Rule, group.Findings.Length));
        Assert.NotEmpty(group.Consequences);
        Assert.All(findings, f => Assert.Equal(group.Name, f.Group));
    }

    [Fact]
    public void A_consequence_whose_cause_is_left_out_stands_alone()
    {
        var findings = Check("a", Source + "\n## Return the router\n\n1. Pack the router into its box.\n2. Send the box to the depot.\n", InGerman);
        var rest = findings.RemoveAll(f => f.ConsequenceOf is null);

        Assert.NotEmpty(rest);
        Assert.Equal(rest, Groups(rest).Select(g => Assert.Single(g.Findings)));
    }

    [Fact]
    public void A_name_stays_while_other_findings_come()
    {
        var before = Check("a", Source, InGerman.Replace("4. Schalten Sie den Router mit `on` ein.\n", "", StringComparison.Ordinal));
        var after = Check("a", Source, InGerman.Replace("15", "30", StringComparison.Ordinal).Replace("4. Schalten Sie den Router mit `on` ein.\n", "", StringComparison.Ordinal), InDutch.Replace("4. Zet de router aan met `on`.\n", "", StringComparison.Ordinal));

        Assert.Single(before.Select(f => f.Group).Distinct());
        Assert.Equal(before[0].Group, after.Where(f => f.Rule == "missing-step").Select(f => f.Group).Distinct().Single());
    }

    [Fact]
    public void Two_places_of_an_article_that_say_the_same_are_two_causes()
    {
        const string English = "# A\n\nThis says how to clean the machine.\n\n> [!NOTE]\n> Wear gloves.\n\nThis says how to dry the machine.\n\n> [!NOTE]\n> Open a window.\n";
        const string German = "# A\n\nHier steht, wie Sie die Maschine reinigen.\n\nHier steht, wie Sie die Maschine trocknen.\n";

        var lost = Check("a", English, German).Where(f => f.Rule == "alert-mismatch").ToList();

        Assert.Equal(2, lost.Count);
        Assert.Equal(2, Groups(lost).Length);
    }

    [Fact]
    public void The_most_severe_finding_leads()
    {
        var groups = Groups([Finding("link-mismatch", Severity.Note) with { Group = "g" }, Finding("link-mismatch", Severity.Warning, locale: Dutch) with { Group = "g" }]);

        Assert.Equal((Severity.Warning, Dutch), (Assert.Single(groups).Severity, groups[0].Lead.Locale));
    }

    private static ImmutableArray<CauseGroup> Groups(IEnumerable<Finding> findings) => CauseGroup.Of(findings);

    private static ImmutableArray<Finding> Check(string key, string english, string german, string? dutch = null) => dutch is null
        ? ConsistencyChecker.Check(SampleSet.Of(key, (English, english), (German, german)), Context with { Locales = [English, German] })
        : ConsistencyChecker.Check(SampleSet.Of(key, (English, english), (German, german), (Dutch, dutch)), Context);
}
