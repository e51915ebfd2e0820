using Xunit;

namespace ProcedureEngine.Tests.Corpora;

/// <summary>Texts that articles include are compared once, each as an article of its own.</summary>
public sealed class SnippetsTests : IDisposable
{
    private const string English = "> [!WARNING]\n> Wait 15 minutes. See [the limits](https://example.com/limits).\n";
    private const string German = "> [!NOTE]\n> Warten Sie 30 Minuten. Siehe [die Grenzen](https://example.com/quota).\n";

    private readonly TemporaryFolder temporary = new();

    public SnippetsTests()
    {
        foreach (var name in (string[])["modem", "router"])
        {
            temporary.Write($"docs/en/{name}.md", "# Restart\n\nSwitch it off.\n\n[!INCLUDE [wait](includes/wait.md)]\n");
            temporary.Write($"docs/de/{name}.md", "# Neu starten\n\nSchalten Sie es aus.\n\n[!INCLUDE [warten](includes/wait.md)]\n");
        }

        temporary.Write("docs/en/includes/wait.md", English);
        temporary.Write("docs/de/includes/wait.md", German);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_text_is_compared_once_however_many_articles_include_it()
    {
        var summary = Check();

        Assert.Equal(["alert-mismatch", "link-mismatch", "number-mismatch"], summary.Findings.Select(f => f.Rule).Order());
        Assert.All(summary.Findings, f => Assert.Equal(("includes/wait", "de/includes/wait.md", "en/includes/wait.md"), (f.Article.Value, f.At!.Path, f.Reference!.Path)));
        Assert.Equal(2, summary.Articles);
    }

    [Fact]
    public void Its_findings_name_the_articles_that_include_it() =>
        Assert.All(Check().Findings, f => Assert.Equal(["modem", "router"], f.UsedBy.Select(a => a.Value)));

    [Fact]
    public void A_text_inside_a_text_names_the_articles_too()
    {
        temporary.Write("docs/en/includes/outer.md", "First wait:\n\n[!INCLUDE [wait](wait.md)]\n");
        temporary.Write("docs/de/includes/outer.md", "Warten Sie zuerst:\n\n[!INCLUDE [warten](wait.md)]\n");
        temporary.Write("docs/en/screen.md", "# Screen\n\n[!INCLUDE [outer](includes/outer.md)]\n");
        temporary.Write("docs/de/screen.md", "# Bildschirm\n\n[!INCLUDE [outer](includes/outer.md)]\n");

        Assert.All(Check().Findings, f => Assert.Equal(("includes/wait", "modem, router, screen"), (f.Article.Value, string.Join(", ", f.UsedBy.Select(a => a.Value)))));
    }

    [Fact]
    public void Equal_texts_are_no_finding()
    {
        temporary.Write("docs/de/includes/wait.md", English.Replace("Wait 15 minutes. See [the limits]", "Warten Sie 15 Minuten. Siehe [die Grenzen]", StringComparison.Ordinal));

        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void A_text_that_a_translation_borrows_from_the_source_is_compared_with_nothing()
    {
        File.Delete(temporary["docs/de/includes/wait.md"]);

        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void A_text_that_serves_all_languages_is_compared_with_nothing()
    {
        temporary.Write("docs/shared/wait.txt", English);
        foreach (var file in (string[])["en/modem", "en/router", "de/modem", "de/router"]) temporary.Write($"docs/{file}.md", "# T\n\n[!INCLUDE [wait](../shared/wait.txt)]\n");

        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void An_article_that_another_includes_is_compared_as_an_article()
    {
        temporary.Write("docs/en/screen.md", "# Screen\n\nWait 5 minutes.\n");
        temporary.Write("docs/de/screen.md", "# Bildschirm\n\nWarten Sie 6 Minuten.\n");
        foreach (var file in (string[])["en/modem", "en/router", "de/modem", "de/router"]) temporary.Write($"docs/{file}.md", "# T\n\n[!INCLUDE [screen](screen.md)]\n");

        Assert.Equal(["screen"], Check().Findings.Where(f => f.Rule == "number-mismatch").Select(f => f.Article.Value));
        Assert.All(Check().Findings, f => Assert.Empty(f.UsedBy));
    }

    [Fact]
    public void Where_a_link_within_the_article_leads_is_not_known_in_the_text()
    {
        temporary.Write("docs/en/includes/wait.md", "See [Restart](#restart).\n");
        temporary.Write("docs/de/includes/wait.md", "Siehe [Neu starten](#neu-starten).\n");

        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void A_suppression_in_the_text_holds()
    {
        temporary.Write("docs/de/includes/wait.md", "---\nprocedures.suppress:\n  number-mismatch: German devices are slower\n---\n" + German);

        Assert.Equal(["alert-mismatch", "link-mismatch"], Check().Findings.Select(f => f.Rule).Order());
    }

    [Fact]
    public void A_site_has_a_page_of_the_text_with_links_to_its_articles_and_none_to_a_checklist()
    {
        Build.Run(new BuildOptions(temporary["docs"], temporary["out"]), cancel: TestContext.Current.CancellationToken);
        var page = File.ReadAllText(temporary["out/report/includes/wait.html"]);

        Assert.Contains("href=\"../../report/modem.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../report/router.html\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("de/includes/wait.html", page, StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["out/de/includes/wait.html"]));
        Assert.Contains("includes/wait", File.ReadAllText(temporary["out/report/report.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_findings_has_no_page()
    {
        temporary.Write("docs/de/includes/wait.md", English.Replace("Wait 15 minutes. See [the limits]", "Warten Sie 15 Minuten. Siehe [die Grenzen]", StringComparison.Ordinal));
        Build.Run(new BuildOptions(temporary["docs"], temporary["out"]), cancel: TestContext.Current.CancellationToken);

        Assert.False(File.Exists(temporary["out/report/includes/wait.html"]));
    }

    private CheckSummary Check() => ProcedureEngine.Check.Run(new CheckOptions(temporary["docs"]), cancel: TestContext.Current.CancellationToken);
}
