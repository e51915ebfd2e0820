using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Alignment;

public sealed class ArticleAlignerTests
{
    private const string English = """
        # Reset a password

        1. Open the **Azure portal** in your browser.
        2. Select **Users**, and then select the account of the person.
        3. Enter the temporary password `Contoso-1` in the dialog.
        4. Close the browser window when the 15 minutes have passed.
        """;

    private const string German = """
        # Kennwort zurücksetzen

        1. Öffnen Sie das **Azure-Portal** in Ihrem Browser.
        2. Wählen Sie **Benutzer** und dann das Konto der Person.
        3. Geben Sie das temporäre Kennwort `Contoso-1` im Dialog ein.
        4. Schließen Sie das Browserfenster, wenn die 15 Minuten vergangen sind.
        """;

    [Fact]
    public void Equal_structures_pair_in_order() =>
        Assert.Equal("Reset=Kennwort Open=Öffnen Select=Wählen Enter=Geben Close=Schließen", Versions.Show(Versions.Align("en", ("en", English), ("de", German))));

    [Fact]
    public void A_deleted_step_leaves_its_reference_alone()
    {
        var german = German.Replace("3. Geben Sie das temporäre Kennwort `Contoso-1` im Dialog ein.\n", "", StringComparison.Ordinal);

        Assert.Equal("Reset=Kennwort Open=Öffnen Select=Wählen Enter=- Close=Schließen", Versions.Show(Versions.Align("en", ("en", English), ("de", german))));
    }

    [Fact]
    public void An_inserted_step_stands_alone()
    {
        var german = German.Replace("3. Geben", "3. Rufen Sie den Servicedesk unter der Nummer 4711 an und lassen Sie sich ein Ticket geben.\n4. Geben", StringComparison.Ordinal);

        Assert.Equal("Reset=Kennwort Open=Öffnen Select=Wählen -=Rufen Enter=Geben Close=Schließen", Versions.Show(Versions.Align("en", ("en", English), ("de", german))));
    }

    [Fact]
    public void Swapped_steps_keep_their_counterparts_and_one_is_moved()
    {
        var german = """
            # Kennwort zurücksetzen

            1. Öffnen Sie das **Azure-Portal** in Ihrem Browser.
            2. Geben Sie das temporäre Kennwort `Contoso-1` im Dialog ein.
            3. Wählen Sie **Benutzer** und dann das Konto der Person.
            4. Schließen Sie das Browserfenster, wenn die 15 Minuten vergangen sind.
            """;

        var pairs = Versions.Show(Versions.Align("en", ("en", English), ("de", german)));

        Assert.Contains("Enter=Geben", pairs, StringComparison.Ordinal);
        Assert.Contains("Select=Wählen", pairs, StringComparison.Ordinal);
        Assert.Single(pairs, '*');
    }

    [Fact]
    public void Substeps_are_aligned_in_their_step()
    {
        const string english = "# T\n\n1. Open the settings.\n   1. Select **A**.\n   2. Select **B** > **C**.\n2. Close the settings.\n";
        const string german = "# T\n\n1. Öffnen Sie die Einstellungen.\n   1. Wählen Sie **B** > **C**.\n2. Schließen Sie die Einstellungen.\n";

        var missing = Versions.Align("en", ("en", english), ("de", german)).Versions[0].Pairs.Where(p => p.Translation is null);

        Assert.Equal("Select A.", Assert.Single(missing).Reference!.Content);
    }

    [Fact]
    public void Headings_with_one_slug_hold_their_sections_together()
    {
        const string english = "# A\n\n## Prerequisites\n\nYou need an account.\n\n## Steps\n\n1. Start.\n";
        const string german = "# <a name=\"a\"></a>A\n\n## <a name=\"steps\"></a>Schritte\n\n1. Beginnen Sie.\n";

        Assert.Equal("A=A Prerequisites=- You=- Steps=Schritte Start=Beginnen", Versions.Show(Versions.Align("en", ("en", english), ("de", german))));
    }

    [Fact]
    public void Steps_have_the_same_id_in_every_language()
    {
        var set = Versions.Align("en", ("en", English), ("de", German));

        Assert.Equal(Versions.StepIds(set, "en"), Versions.StepIds(set, "de"));
        Assert.All(Versions.StepIds(set, "en"), id => Assert.Matches("^[a-z2-7]{8}$", id));
        Assert.Distinct(Versions.StepIds(set, "en"));
    }

    [Fact]
    public void A_step_keeps_its_id_where_another_version_lacks_a_step_before_it()
    {
        var german = German.Replace("2. Wählen Sie **Benutzer** und dann das Konto der Person.\n", "", StringComparison.Ordinal);
        var set = Versions.Align("en", ("en", English), ("de", german));

        Assert.Equal(Versions.StepIds(set, "en").RemoveAt(1), Versions.StepIds(set, "de"));
    }

    [Fact]
    public void A_step_without_counterpart_has_an_id_of_its_own()
    {
        var german = German.Replace("3. Geben", "3. Rufen Sie den Servicedesk unter der Nummer 4711 an und lassen Sie sich ein Ticket geben.\n4. Geben", StringComparison.Ordinal);
        var set = Versions.Align("en", ("en", English), ("de", german));

        Assert.DoesNotContain(Versions.StepIds(set, "de")[2], Versions.StepIds(set, "en"));
        Assert.Distinct(Versions.StepIds(set, "de"));
    }

    [Fact]
    public void Without_reference_the_version_that_most_agree_with_is_compared_with()
    {
        var odd = German.Replace("4. Schließen Sie das Browserfenster, wenn die 15 Minuten vergangen sind.", "", StringComparison.Ordinal);

        Assert.Equal("nl", Versions.Align(null, ("de", odd), ("nl", English), ("sv", English)).Reference.Locale.Tag);
    }

    [Fact]
    public void One_version_is_its_own_reference()
    {
        var set = Versions.Align(null, ("de", German));

        Assert.Empty(set.Versions);
        Assert.Equal(4, Versions.StepIds(set, "de").Length);
        Assert.Equal(5, set.ReferenceUnits.Length);
    }

    [Fact]
    public void Forty_versions_are_aligned_with_one_reference()
    {
        string[] locales =
        [
            "en", "de", "nb", "nl", "sv", "da", "fi", "fr", "es", "it", "pt", "pl", "cs", "sk", "hu", "ro", "bg", "el", "tr", "ru",
            "uk", "he", "ar", "fa", "hi", "th", "vi", "id", "ms", "ja", "ko", "zh-Hans", "zh-Hant", "et", "lv", "lt", "sl", "hr", "sr", "ca",
        ];
        var set = Versions.Align("en", [.. locales.Select(l => (l, German))]);

        Assert.Equal(39, set.Versions.Length);
        Assert.All(locales, l => Assert.Equal(Versions.StepIds(set, "en"), Versions.StepIds(set, Locale.Parse(l).Tag)));
    }

    [Fact]
    public void Every_unit_of_both_versions_stands_in_exactly_one_pair()
    {
        var german = German.Replace("3. Geben", "3. Warten Sie.\n4. Geben", StringComparison.Ordinal).Replace("1. Öffnen", "Vorwort.\n\n1. Öffnen", StringComparison.Ordinal);
        var set = Versions.Align("en", ("en", English), ("de", german));
        var pairs = set.Versions[0].Pairs;

        Assert.Equal(set.ReferenceUnits.Select(u => u.Index), pairs.Where(p => p.Reference is not null).Select(p => p.Reference!.Index).Order());
        Assert.Equal(UnitSplitter.Split(set.Versions[0].Article).Select(u => u.Index), pairs.Where(p => p.Translation is not null).Select(p => p.Translation!.Index));
    }

    [Fact]
    public void Aligning_twice_gives_the_same()
    {
        var german = German.Replace("3. Geben", "3. Warten Sie.\n4. Geben", StringComparison.Ordinal);

        Assert.Equal(Versions.Show(Versions.Align("en", ("en", English), ("de", german))), Versions.Show(Versions.Align("en", ("en", English), ("de", german))));
    }

    [Fact]
    public void Two_articles_of_ten_thousand_steps_are_aligned_in_bounded_memory()
    {
        var english = "# A\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"1. Select item {i}.\n"));
        var german = "# A\n\n" + string.Concat(Enumerable.Range(0, 10_000).Where(i => i != 5_000).Select(i => $"1. Wählen Sie Element {i}.\n"));

        var missing = Versions.Align("en", ("en", english), ("de", german)).Versions[0].Pairs.Where(p => p.Translation is null);

        Assert.Equal("Select item 5000.", Assert.Single(missing).Reference!.Content);
    }
}
