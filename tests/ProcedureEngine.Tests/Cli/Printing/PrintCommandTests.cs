using System.Text;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

[Slow("Starts a browser.")]
public sealed class PrintCommandTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_PDF_is_tagged_and_has_the_language_and_the_title_of_the_article()
    {
        Pdf.Require();
        WriteContent();
        var run = Print("--article", "network/router", "--locale", "de", "--output", temporary["router.pdf"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var about = Pdf.About(temporary["router.pdf"]);
        Assert.Matches(@"(?m)^Title: +Router neu starten\r?$", about);
        Assert.Matches(@"(?m)^Tagged: +yes\r?$", about);
        Assert.Contains("(A4)", about, StringComparison.Ordinal);
        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(temporary["router.pdf"]));
        Assert.Contains("/Lang (de)", bytes, StringComparison.Ordinal);
        Assert.Contains("/Outlines", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_stand_in_their_order_with_their_numbers()
    {
        Pdf.Require();
        WriteContent();
        Print("--article", "network/router", "--locale", "de", "--output", temporary["router.pdf"]);

        var text = Pdf.Text(temporary["router.pdf"]);
        Assert.True(
            new[] { "Router neu starten", "1.", "Ziehen Sie den Stecker", "2.", "30 Sekunden", "3.", "Stecken Sie ihn" }
                .Select(part => text.IndexOf(part, StringComparison.Ordinal))
                .Aggregate((0, true), (last, at) => (at, last.Item2 && at >= last.Item1)).Item2,
            text);
    }

    [Fact]
    public void Letter_is_another_paper()
    {
        Pdf.Require();
        WriteContent();
        Print("--article", "network/router", "--locale", "en", "--paper", "letter", "--output", temporary["router.pdf"]);
        Assert.Contains("(letter)", Pdf.About(temporary["router.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void All_guides_of_a_language_are_one_file_each()
    {
        Pdf.Require();
        WriteContent();
        temporary.Write("content/de/mail/signature.md", "# Signatur\n\n1. Öffnen Sie die Einstellungen.\n");
        var run = Print("--all", "--locale", "de", "--output", temporary["guides"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["mail/signature.de.pdf", "network/router.de.pdf"], temporary.Files("guides").Keys);
        Assert.Contains("Signatur", Pdf.Text(temporary["guides/mail/signature.de.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_apart_from_the_dates()
    {
        Pdf.Require();
        WriteContent();
        byte[] Printed(string file)
        {
            Print("--article", "network/router", "--locale", "de", "--output", temporary[file]);
            var bytes = File.ReadAllBytes(temporary[file]);
            ProcedureEngine.Cli.Printing.PdfDate.Set(bytes, DateTimeOffset.UnixEpoch);
            return bytes;
        }

        var first = Printed("first.pdf");
        Assert.Contains("/CreationDate (D:19700101000000", Encoding.Latin1.GetString(first), StringComparison.Ordinal);
        Assert.Equal(first, Printed("second.pdf"));
    }

    [Fact]
    public void A_browser_that_is_not_there_is_one_line_with_what_to_do()
    {
        WriteContent();
        var run = Print("--article", "network/router", "--locale", "de", "--browser", "no-such-browser", "--output", temporary["router.pdf"]);

        Assert.Equal(2, run.ExitCode);
        var line = Assert.Single(run.Errors);
        Assert.Contains(" error PE0906: ", line, StringComparison.Ordinal);
        Assert.Contains("--browser", line, StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["router.pdf"]));
    }

    [Fact]
    public void A_program_that_is_no_browser_is_told_within_the_timeout()
    {
        Assert.SkipUnless(File.Exists("/bin/cat"), "Needs /bin/cat.");
        WriteContent();
        var run = Print("--article", "network/router", "--locale", "de", "--browser", "/bin/cat", "--timeout", "5", "--output", temporary["router.pdf"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(" error PE0907: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("router", "de", "PE0014", "network/router")]
    [InlineData("network/router", "nl", "PE0015", "en")]
    public void What_is_not_there_to_print_is_told_with_what_is(string article, string locale, string code, string hint)
    {
        WriteContent();
        var run = Print("--article", article, "--locale", locale, "--browser", Environment.ProcessPath!, "--output", temporary["x.pdf"]);

        Assert.Equal(2, run.ExitCode);
        var line = Assert.Single(run.Errors);
        Assert.Contains($" error {code}: ", line, StringComparison.Ordinal);
        Assert.Contains(hint, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--locale", "de", "--output", "x.pdf")]
    [InlineData("--locale", "de", "--all")]
    [InlineData("--locale", "de", "--all", "--article", "x", "--output", "x")]
    [InlineData("--locale", "de", "--article", "x", "--timeout", "0")]
    [InlineData("--locale", "de", "--article", "x", "--second-locale", "de")]
    public void Wrong_use_says_what_is_missing(params string[] arguments)
    {
        WriteContent();
        var run = Print(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("procedures print: error: ", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_its_number_and_the_edition()
    {
        Pdf.Require();
        WriteContent();
        temporary.Write("content/de/long.md", "---\nms.date: 04/07/2026\n---\n# Lang\n\n" + string.Concat(Enumerable.Range(1, 60).Select(n => $"{n}. Prüfen Sie das Gerät Nummer {n}.\n")));
        Print("--article", "long", "--locale", "de", "--output", temporary["long.pdf"]);

        var text = Pdf.Text(temporary["long.pdf"]);
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pages.Length > 2, "The article is too short for this test.");
        for (var i = 0; i < pages.Length; i++)
        {
            Assert.Contains($"Seite {i + 1} von {pages.Length}", pages[i], StringComparison.Ordinal);
            Assert.Contains("Deutsch · Stand: 7. April 2026", pages[i], StringComparison.Ordinal);
        }

        Assert.All(pages[1..], page => Assert.Contains("Lang", page, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 60), n => Assert.Contains($"Nummer {n}.", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_site_is_linked_and_an_unknown_one_is_not()
    {
        Pdf.Require();
        WriteContent();
        Print("--article", "network/router", "--locale", "de", "--base-url", "https://help.example.com/p", "--output", temporary["linked.pdf"]);
        Print("--article", "network/router", "--locale", "de", "--output", temporary["plain.pdf"]);

        Assert.Contains("https://help.example.com/p/de/network/router.html", Pdf.About(temporary["linked.pdf"], "-url"), StringComparison.Ordinal);
        Assert.DoesNotContain("http", Pdf.About(temporary["plain.pdf"], "-url"), StringComparison.Ordinal);
        Assert.Contains("help.example.com", Pdf.Text(temporary["linked.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_to_sign_can_be_left_out()
    {
        Pdf.Require();
        WriteContent();
        Print("--article", "network/router", "--locale", "de", "--output", temporary["with.pdf"]);
        Print("--article", "network/router", "--locale", "de", "--no-sign-off", "--output", temporary["without.pdf"]);

        Assert.Contains("Unterschrift", Pdf.Text(temporary["with.pdf"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Unterschrift", Pdf.Text(temporary["without.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_languages_stand_in_one_guide_step_by_step()
    {
        Pdf.Require();
        WriteContent();
        var word = "Rechtsschutzversicherungsgesellschaftsangestelltenverzeichnisnummer";
        temporary.Write("content/de/long.md", $"# Lang\n\n1. Suchen Sie die {word} der {word}.\n");
        temporary.Write("content/en/long.md", $"# Long\n\n1. Find the {word}.\n2. Write it down.\n");
        Print("--article", "network/router", "--locale", "de", "--second-locale", "en", "--output", temporary["router.pdf"]);
        var run = Print("--all", "--locale", "de", "--second-locale", "en", "--output", temporary["guides"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["long.de.en.pdf", "network/router.de.en.pdf"], temporary.Files("guides").Keys);
        Assert.Contains("Router neu starten / Restart the router", Pdf.About(temporary["router.pdf"]), StringComparison.Ordinal);
        var text = Pdf.Text(temporary["router.pdf"]);
        string[] order = ["Ziehen Sie den", "Unplug the", "Warten Sie 30", "Wait 30", "Stecken Sie ihn", "Plug it in"];
        Assert.Equal(order, order.OrderBy(words => text.IndexOf(words, StringComparison.Ordinal)));
        Assert.DoesNotContain(-1, order.Select(words => text.IndexOf(words, StringComparison.Ordinal)));
        var broken = Pdf.Text(temporary["guides/long.de.en.pdf"]);
        Assert.Equal(3, string.Concat(broken.Where(char.IsLetter)).Split(word).Length - 1);
        Assert.Contains("Fehlt in dieser Fassung", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_the_second_language_is_told_and_the_others_are_printed()
    {
        Pdf.Require();
        WriteContent();
        temporary.Write("content/de/mail/signature.md", "# Signatur\n\n1. Öffnen Sie die Einstellungen.\n");
        var all = Print("--all", "--locale", "de", "--second-locale", "en", "--output", temporary["guides"]);
        var one = Print("--article", "mail/signature", "--locale", "de", "--second-locale", "en", "--output", temporary["one.pdf"]);

        Assert.Equal((1, 2), (all.ExitCode, one.ExitCode));
        Assert.All([all, one], run => Assert.Contains("de/mail/signature.md:1:1: error PE0018: ", Assert.Single(run.Errors), StringComparison.Ordinal));
        Assert.Equal("network/router.de.en.pdf", Assert.Single(temporary.Files("guides").Keys));
    }

    private void WriteContent()
    {
        temporary.Write("content/en/network/router.md", SampleArticle.English);
        temporary.Write("content/de/network/router.md", SampleArticle.German + "\nSiehe [Router](router.md).\n");
    }

    private CommandRun Print(params string[] arguments) => CommandRun.Of(["print", temporary["content"], .. arguments]);
}
