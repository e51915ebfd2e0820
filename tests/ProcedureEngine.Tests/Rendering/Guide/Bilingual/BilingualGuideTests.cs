using System.Net;
using System.Text.RegularExpressions;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Guide.Bilingual;

/// <summary>Guides in two languages as a build writes them.</summary>
public sealed partial class BilingualGuideTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Every_line_of_both_languages_is_there_in_its_order_in_every_pair_of_the_sample_content()
    {
        CopySample("de: [en, nb, nl]\n  en: [de, nb, nl]\n  nb: [de, en, nl]\n  nl: [de, en, nb]");
        Build();
        var check = Check.Run(new CheckOptions(temporary["content"]), null, TestContext.Current.CancellationToken);

        Assert.Equal(12 * check.Articles, BilingualPages().Length);
        foreach (var set in check.Sets)
        {
            foreach (var first in set.Articles)
            {
                foreach (var second in set.Articles.Where(a => a.Locale != first.Locale))
                {
                    var path = $"{first.Locale}/{set.Key}.guide.{second.Locale}.html";
                    var text = TextOf(temporary["out/" + path]);
                    AssertLines(first, text, path);
                    AssertLines(second, text, path);
                    Assert.All(BlockWalk.Steps(first), step => Assert.Contains($" {step.Number}. ", text, StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void A_step_that_one_language_lacks_leaves_a_gap_and_the_others_stay_side_by_side()
    {
        var page = Page(SampleArticle.English, SampleArticle.GermanWithoutTheWait);

        Assert.Contains(
            "<p class=\"a gap\" lang=\"de\">Fehlt in dieser Fassung</p>\n<p class=\"b do\" lang=\"en\"><b class=\"own\">2.</b> Wait 30 seconds.</p>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<span class=\"n\">2.</span> Stecken Sie ihn wieder ein.</p>\n<p class=\"b do\" lang=\"en\"><b class=\"own\">3.</b> Plug it in again.</p>", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("<li><div class=\"pair\">").Length - 1);
    }

    [Fact]
    public void A_list_that_one_language_cuts_in_two_is_still_aligned_step_by_step()
    {
        var page = Page(
            "# Restart\n\n1. Open https://a.example.\n2. Wait 30 seconds.\n3. Run `restart`.\n",
            "# Neustart\n\n1. Öffnen Sie https://a.example.\n2. Warten Sie 30 Sekunden.\n\nDanach geht es weiter.\n\n## Weiter\n\n1. Führen Sie `restart` aus.\n");

        Assert.Contains("<span class=\"n\">1.</span> Führen Sie <code>restart</code> aus.</p>\n<p class=\"b do\" lang=\"en\"><b class=\"own\">3.</b> Run <code>restart</code>.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_both_languages_have_alike_stands_there_once()
    {
        var page = Page("# Contoso VPN\n\n1. Run this:\n\n   ```\n   ipconfig /flushdns\n   ```\n", "# Contoso VPN\n\n1. Führen Sie dies aus:\n\n   ```\n   ipconfig /flushdns\n   ```\n");

        Assert.Single(CodeBlock().Matches(page));
        Assert.Contains("<h1 class=\"pair\"><span class=\"a\" lang=\"de\"><a id=\"contoso-vpn\"></a>Contoso VPN</span></h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Links</h2>", Page("# A\n\nSee [x](https://x.example).\n", "# B\n\nSiehe [x](https://x.example).\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_both_languages_are_in_one_list_and_places_have_names_of_their_own()
    {
        var page = Page(
            "# <a name=\"t\"></a>Title\n\nSee [there](#part) and [x](https://x.example).\n\n## <a name=\"part\"></a>Part\n\nText.\n",
            "# <a name=\"t\"></a>Titel\n\nSiehe [dort](#part), [x](https://x.example) und [y](https://y.example).\n\n## <a name=\"part\"></a>Teil\n\nText.\n");

        Assert.Contains("<a href=\"#part\">dort</a>, <a href=\"https://x.example\">x</a><sup class=\"ref\">[1]</sup>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#_b-part\">there</a> and <a href=\"https://x.example\">x</a><sup class=\"ref\">[1]</sup>", page, StringComparison.Ordinal);
        var ids = Id().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("_b-part", ids);
    }

    [Fact]
    public void Labels_of_the_screen_are_listed_in_both_languages()
    {
        var page = Page(
            "# Title\n\n1. Select **File** and then **Save**.\n2. Select **Close**.\n3. Select **File**.\n",
            "# Titel\n\n1. Wählen Sie **Datei** und dann **Speichern**.\n2. Wählen Sie **Schließen**, dann **Ja**.\n3. Wählen Sie **Datei**.\n");

        Assert.Contains("<th scope=\"col\" lang=\"de\">Deutsch</th><th scope=\"col\" lang=\"en\">English</th>", page, StringComparison.Ordinal);
        foreach (var (german, english) in new[] { ("Datei", "File"), ("Speichern", "Save"), ("Schließen", "Close"), ("Ja", "–") })
        {
            Assert.Contains($"<tr><td lang=\"de\">{german}</td><td lang=\"en\">{english}</td></tr>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Steps_in_tabs_stand_side_by_side_too()
    {
        var page = Page(
            "# Title\n\n# [Windows](#tab/w)\n\n1. Wait 5 minutes.\n\n# [Linux](#tab/l)\n\n1. Wait 7 minutes.\n\n---\n",
            "# Titel\n\n# [Unter Windows](#tab/w)\n\n1. Warten Sie 5 Minuten.\n\n# [Unter Linux](#tab/l)\n\n1. Warten Sie 7 Minuten.\n\n---\n");

        Assert.Contains("<p class=\"variant-title pair\"><span class=\"a\" lang=\"de\">Unter Windows</span> <span class=\"b\" lang=\"en\">Windows</span> </p>", page, StringComparison.Ordinal);
        Assert.Contains("Warten Sie 7 Minuten.</p>\n<p class=\"b do\" lang=\"en\">Wait 7 minutes.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_reference_no_pair_is_written_and_settings_switch_pairs_off()
    {
        temporary.Write("content/de/a.md", SampleArticle.German);
        temporary.Write("content/nb/a.md", "# Start ruteren på nytt\n\n1. Trekk ut kontakten.\n2. Vent 30 sekunder.\n3. Sett den inn igjen.\n");
        Build();
        Assert.Empty(BilingualPages());
        Assert.DoesNotContain("class=\"pairs\"", File.ReadAllText(temporary["out/de/a.guide.html"]), StringComparison.Ordinal);

        temporary.Write("content/en/a.md", SampleArticle.English);
        Build();
        Assert.Equal(["de/a.guide.en.html", "nb/a.guide.en.html"], BilingualPages());
        Assert.Contains("<a href=\"../nb/a.guide.en.html\"><span lang=\"nb\">Norsk bokmål</span> + <span lang=\"en\">English</span></a>", File.ReadAllText(temporary["out/en/a.guide.html"]), StringComparison.Ordinal);

        temporary.Write("content/procedures.yml", "bilingual: none\n");
        Build();
        Assert.Empty(BilingualPages());
    }

    private string Page(string english, string german)
    {
        temporary.Write("content/en/a.md", english);
        temporary.Write("content/de/a.md", german);
        Build();
        return File.ReadAllText(temporary["out/de/a.guide.en.html"]);
    }

    private void Build()
    {
        var run = CommandRun.Of("build", temporary["content"], "--output", temporary["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string[] BilingualPages() => [.. Directory.EnumerateFiles(temporary["out"], "*.guide.??.html", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(temporary["out"], f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private void CopySample(string pairs)
    {
        var from = RepositoryFolder.At("content");
        foreach (var file in Directory.EnumerateFiles(from, "*.md", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file).Replace('\\', '/');
            if (relative.Contains('/', StringComparison.Ordinal)) temporary.Write("content/" + relative, File.ReadAllText(file));
        }

        temporary.Write("content/procedures.yml", $"bilingual:\n  {pairs}\n");
    }

    /// <summary>The words of a page's article in the order in which they are read, without the numbers of links.</summary>
    private static string TextOf(string page)
    {
        var html = File.ReadAllText(page);
        html = html[html.IndexOf("<article", StringComparison.Ordinal)..html.IndexOf("</article>", StringComparison.Ordinal)];
        html = Alternative().Replace(Reference().Replace(html, ""), " $1 ");
        return Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, m => Inline().IsMatch(m.Value) ? "" : " ")), " ");
    }

    private static void AssertLines(Article article, string text, string path)
    {
        var at = 0;
        foreach (var line in article.Sections.SelectMany(s => BlockWalk.Lines(s.Blocks).Prepend(s.Heading)).Select(l => Space().Replace(PlainText.Of(l), " ").Trim()))
        {
            if (line.Length == 0) continue;
            var found = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{path} lacks: {line}");
            at = found;
        }
    }

    [GeneratedRegex("<sup class=\"ref\">.*?</sup>")]
    private static partial Regex Reference();

    [GeneratedRegex("<img [^>]*alt=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Alternative();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^</?(a|b|code|em|strong|kbd|s|sub|sup)[ >]")]
    private static partial Regex Inline();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<pre>")]
    private static partial Regex CodeBlock();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
