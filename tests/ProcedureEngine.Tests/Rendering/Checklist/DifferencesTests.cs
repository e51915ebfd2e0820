using System.Text.RegularExpressions;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Tests.Alignment;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Checklist;

/// <summary>What a checklist says where its version and another differ.</summary>
public sealed partial class DifferencesTests
{
    private const string English = """
        # Reset

        1. Open **Settings** and choose `Accounts`.
        2. Wait 15 minutes for `sync`.

           > [!WARNING]
           > Nobody may switch the computer off.
        3. Enter the password `Contoso-1`.
        4. Restart the `server`.
        """;

    private const string German = """
        # Zurücksetzen

        1. Öffnen Sie **Einstellungen**, und wählen Sie `Accounts`.
        2. Warten Sie 15 Minuten auf `sync`.

           > [!WARNING]
           > Niemand darf den Computer ausschalten.
        3. Geben Sie das Kennwort `Contoso-1` ein.
        4. Starten Sie `server` neu.
        """;

    [Fact]
    public void Versions_that_agree_say_nothing() => Assert.DoesNotContain("differs", Page(English, German), StringComparison.Ordinal);

    [Fact]
    public void A_missing_step_stands_between_its_neighbours_in_the_other_language()
    {
        var page = Page(English, Without(German, "3."));

        Assert.Matches("""(?s)<span class="n">2\.</span>.*<li class="lacks">.*<blockquote lang="en">Enter the password <code>Contoso-1</code>\.</blockquote>.*</li>.*<span>Starten Sie""", page);
        Assert.Contains("Die Fassung auf Englisch hat hier einen Schritt, der in dieser fehlt:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_first_step_stands_before_the_others() =>
        Assert.Matches("""(?s)<ol class="steps" role="list">\s*<li class="lacks">.*Open <b>Settings</b>.*<span>Warten Sie""", Page(English, Without(German, "1.")));

    [Fact]
    public void A_missing_step_is_no_step_to_tick()
    {
        var page = Page(English, Without(German, "3."));

        Assert.Equal(3, Regex.Count(page, "type=\"checkbox\""));
        Assert.Contains("""<progress hidden value="0" max="3" """, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_of_steps_stay() =>
        Assert.Equal(StepIds(Page(English, German)).Except([StepIds(Page(English, German)).ElementAt(2)]), StepIds(Page(English, Without(German, "3."))));

    [Fact]
    public void Other_numbers_are_told_at_their_step() =>
        Assert.Matches("""(?s)<span>Warten Sie 30 Minuten.*</label><div class="differs" role="note">\s*<p>Die Fassung auf Englisch nennt hier andere Zahlen:</p>\s*<blockquote lang="en">Wait 15 minutes""", Page(English, German.Replace("15", "30", StringComparison.Ordinal)));

    [Fact]
    public void A_warning_that_is_missing_is_quoted_at_its_step() =>
        Assert.Matches("""(?s)<span>Warten Sie.*</label><div class="differs".*<blockquote lang="en"><b>Warning</b> Nobody may switch""", Page(English, Without(Without(German, "   > [!W"), "   > N")));

    [Fact]
    public void A_step_that_only_this_version_has_is_told() =>
        Assert.Matches("""(?s)<span>Geben Sie.*</label><div class="differs" role="note">\s*<p>Die Fassung auf Englisch hat diesen Schritt nicht\.</p>""", Page(Without(English, "3."), German));

    [Fact]
    public void The_reference_says_nothing_of_its_translations() => Assert.DoesNotContain("differs", Page(English, Without(German, "3."), "en"), StringComparison.Ordinal);

    [Fact]
    public void A_section_that_is_missing_is_told_above()
    {
        var page = Page(English + "\n\n## Restore\n\nRestore the `backup` of yesterday.\n", German);

        Assert.Matches("""(?s)<p class="meta">.*</p>\s*<div class="differs".*einen Abschnitt, der hier fehlt: „Restore“.*<ol""", page);
    }

    [Fact]
    public void What_is_quoted_is_encoded_and_brings_no_anchors()
    {
        var page = Page(English.Replace("Enter the", "<a name=\"x\"></a>Enter `<b>` the", StringComparison.Ordinal), Without(German, "3."));

        Assert.Contains("Enter <code>&lt;b&gt;</code> the", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"x\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_odd_one_is_told_also_where_the_others_are_compared_with_it()
    {
        const string full = "# Reset\n\n1. Open **Settings**.\n2. Choose **Accounts** and the account `user`.\n3. Enter the password `Contoso-1`.\n";
        var set = ArticleAligner.Align([Versions.Read("da", Without(full, "2.")), Versions.Read("de", full), Versions.Read("nb", full)], Locale.Parse("da"), cancel: TestContext.Current.CancellationToken);

        Assert.Matches("""(?s)Open <b>.*<li class="lacks">.*Choose <b>.*Enter the""", Page(set, "da", null));
    }

    private static string Without(string text, string start) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));

    private static IEnumerable<string> StepIds(string page) => StepId().Matches(page).Select(m => m.Value);

    private static string Page(string english, string german, string locale = "de") =>
        Page(ArticleAligner.Align([Versions.Read("en", english), Versions.Read("de", german)], Locale.Parse("en")), locale, Locale.Parse("en"));

    private static string Page(AlignedSet set, string locale, Locale? source)
    {
        var findings = ConsistencyChecker.Check(set, new RuleContext([.. set.Articles.Select(a => a.Locale)], source));
        using var writer = new HtmlWriter();
        var version = set.Articles.Single(a => a.Locale.Tag == locale);
        return Sample.Utf8(new ChecklistRenderer(Sample.Site([.. set.Articles]), Sample.Template).Render(set, version, ArticleAnchors.Of(set, version), findings, writer));
    }

    [GeneratedRegex("<li id=\"[a-z2-7]{8}\"")]
    private static partial Regex StepId();
}
