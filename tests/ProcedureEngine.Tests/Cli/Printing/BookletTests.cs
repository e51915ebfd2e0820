using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

[Slow("Starts a browser.")]
public sealed partial class BookletTests : IDisposable
{
    private const string Settings =
        """
        site: https://help.example.com/
        booklets:
          all:
            title: {de: Alles „über" Router \ Netze, en: All about routers}
            articles: [network/router, network/long, mail/signature]
          signed:
            title: Unterschrieben
            topic: network
            sign-off: true
          how-to:
            where: {ms.topic: how-to}
        """;

    private readonly TemporaryFolder temporary = new();

    public BookletTests()
    {
        temporary.Write("content/procedures.yml", Settings);
        temporary.Write("content/de/network/router.md", SampleArticle.German + "\nWeiter mit [Lang](long.md) oder [Hilfe](https://example.com/a).\n");
        temporary.Write("content/de/network/long.md", "---\nms.date: 04/07/2026\nms.topic: how-to\n---\n# Lang\n\n## Anfang\n\n" + string.Concat(Enumerable.Range(1, 60).Select(n => $"{n}. Wählen Sie **Knopf {n % 3}** für das Gerät Nummer {n}.\n")));
        temporary.Write("content/de/mail/signature.md", "# Signatur\n\n1. Öffnen Sie **Ändern** und lesen Sie die [Hilfe](https://example.com/a).\n");
        temporary.Write("content/en/network/router.md", SampleArticle.English);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_contents_name_the_pages_on_which_the_chapters_begin()
    {
        Pdf.Require();
        var pages = Pdf.Pages(Print("all"));
        var places = Pdf.Destinations(temporary["all.pdf"]);

        Assert.Equal(
            ["1 Router neu starten 3", $"2 Lang {places["_c2"]}", $"3 Signatur {places["_c3"]}"],
            ContentsLine().Matches(pages[1].ReplaceLineEndings(" ")).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}"));
        Assert.Equal((3, 4), (places["_c1"], places["_c2"]));
        Assert.True(places["_c3"] > 5, "The long chapter is too short for this test.");
    }

    [Fact]
    public void Each_chapter_begins_on_a_page_of_its_own_and_runs_under_its_own_title()
    {
        Pdf.Require();
        var pages = Pdf.Pages(Print("all"));
        var last = Pdf.Destinations(temporary["all.pdf"])["_c3"];

        for (var i = 0; i < pages.Length; i++)
        {
            var title = i == 0 ? null : i == 2 ? "1 Router neu starten" : i + 1 == last ? "3 Signatur" : i > 2 && i + 1 < last ? "2 Lang" : "Alles „über\" Router \\ Netze";
            if (title is not null) Assert.StartsWith(title, pages[i].Replace('\u2003', ' ').TrimStart(), StringComparison.Ordinal);
            if (i > 0) Assert.Contains($"Seite {i + 1} von {pages.Length}", pages[i], StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Seite", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_cover_says_what_it_is()
    {
        Pdf.Require();
        var cover = Pdf.Pages(Print("all"))[0].Replace('\n', ' ');
        foreach (var line in new[] { "Alles „über\" Router \\ Netze", "Deutsch", "Stand: 7. April 2026", "3 Anleitungen", "https://help.example.com/" }) Assert.Contains(line, cover, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_tagged_and_has_title_language_and_an_outline_of_its_chapters()
    {
        Pdf.Require();
        var file = Print("all");
        var places = Pdf.Destinations(file);
        var about = Pdf.About(file);

        Assert.Contains("Alles „über\" Router \\ Netze", about, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^Tagged: +yes", about);
        Assert.Contains("/Lang (de)", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
        Assert.Equal(
            ["Inhalt 2", "Router neu starten 3", "Lang 4", "  Anfang 4", $"Signatur {places["_c3"]}", $"Links {places["_c3"] + 1}", $"Bezeichnungen auf dem Bildschirm {places["_c3"] + 2}"],
            Pdf.Outline(file)[1..]);
    }

    [Fact]
    public void Links_stand_once_in_one_list_and_lead_to_other_chapters_by_their_page()
    {
        Pdf.Require();
        var pages = Pdf.Pages(Print("all"));

        Assert.Contains("Lang (Seite 4)", pages[2].ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Hilfe[1]", pages[2].ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Single(pages, page => page.Contains("https://example.com/a", StringComparison.Ordinal));
        Assert.Contains("https://example.com/a", pages[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_has_what_is_named_on_screens_in_the_order_of_the_language_with_each_page_once()
    {
        Pdf.Require();
        var pages = Pdf.Pages(Print("all"));
        var text = string.Join(' ', pages[^1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string PagesOf(string label) => string.Join(", ", Enumerable.Range(1, pages.Length).Where(n => n > 2 && n < pages.Length - 1 && pages[n - 1].Contains(label, StringComparison.Ordinal)));

        Assert.Matches("^4, 5, 6", PagesOf("Knopf 1"));
        foreach (var label in new[] { "Ändern", "Knopf 0", "Knopf 1", "Knopf 2" }) Assert.Contains($"{label} {PagesOf(label)}", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Ändern", StringComparison.Ordinal) < text.IndexOf("Knopf 0", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Chapters_are_signed_only_where_the_settings_ask_for_it()
    {
        Pdf.Require();
        Assert.DoesNotContain("Unterschrift", Pdf.Text(Print("all")), StringComparison.Ordinal);
        Assert.Equal(2, Pdf.Text(Print("signed")).Split("Unterschrift\n").Length - 1);
    }

    [Fact]
    public void A_filter_chooses_by_front_matter_and_letter_is_another_paper()
    {
        Pdf.Require();
        var file = Print("how-to", "--paper", "letter");
        Assert.Contains("(letter)", Pdf.About(file), StringComparison.Ordinal);
        Assert.Equal(["Lang 3"], Pdf.Outline(file).Where(line => line.StartsWith("Lang", StringComparison.Ordinal)));
        Assert.DoesNotContain("Router neu starten", Pdf.Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_that_is_not_translated_is_told_and_left_out()
    {
        Pdf.Require();
        var run = CommandRun.Of("print", temporary["content"], "--booklet", "all", "--locale", "en", "--output", temporary["en.pdf"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["mail/signature", "network/long"], run.Errors.Where(e => e.Contains("PE0022", StringComparison.Ordinal)).Select(e => e.Split('\'')[1]).Order());
        Assert.Contains("1 procedure", Pdf.Pages(temporary["en.pdf"])[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "de")]
    [InlineData("how-to", "en")]
    public void A_booklet_without_articles_is_told_with_those_that_there_are(string booklet, string locale)
    {
        var run = CommandRun.Of("print", temporary["content"], "--booklet", booklet, "--locale", locale, "--browser", Environment.ProcessPath!, "--output", temporary["x.pdf"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Errors, e => e.Contains("PE0023", StringComparison.Ordinal) && e.Contains("all, signed, how-to", StringComparison.Ordinal));
        Assert.False(File.Exists(temporary["x.pdf"]));
    }

    private string Print(string booklet, params string[] more)
    {
        var run = CommandRun.Of(["print", temporary["content"], "--booklet", booklet, "--locale", "de", "--output", temporary[$"{booklet}.pdf"], .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return temporary[$"{booklet}.pdf"];
    }

    [GeneratedRegex(@"([0-9]) +(Router neu starten|Lang|Signatur) +([0-9]+)")]
    private static partial Regex ContentsLine();
}
