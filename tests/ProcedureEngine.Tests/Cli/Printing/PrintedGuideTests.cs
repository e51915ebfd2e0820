using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Printing;

/// <summary>What stands in the PDF of a guide, read back.</summary>
[Slow("Starts a browser.")]
public sealed partial class PrintedGuideTests : IDisposable
{
    private const string Router =
        """
        # Router neu starten

        Lesen Sie [die Hilfe](https://example.com/a).

        ## Zuerst

        1. Ziehen Sie den **Stecker**.
        2. Wenn das Licht rot ist, warten Sie.
           1. Erst dies.
           2. Dann das.
        3. Stecken Sie ihn ein.

        > [!WARNING]
        > Das Gerät ist heiß.

        | Licht | Lage |
        |---|---|
        | rot | warten |
        """;

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_tags_are_those_of_a_document_in_the_order_of_reading()
    {
        Pdf.Require();
        var tags = Pdf.About(Print(Router), "-struct-text");
        var parts = new[]
        {
            "H1 (block)", "\"Router neu starten\"", "P (block)", "\"Lesen Sie \"", "Link (inline)", "\"die Hilfe\"", "H2 (block)", "\"Zuerst\"",
            "L (block)", "LI (block)", "\"1.\"", "\"Stecker\"", "LI (block)", "\"2.\"", "L (block)", "LI (block)", "\"Erst dies.\"", "\"Dann das.\"", "\"3.\"",
            "\"Warnung\"", "heiß.\"", "Table (block)", "TR", "TH", "/Scope /Column", "\"Licht\"", "TR", "TD", "\"rot\"",
            "H2 (block)", "\"Links\"", "Link (inline)", "\"https://example.com/a\"", "H2 (block)", "\"Abnahme\"",
        };
        var at = 0;
        foreach (var part in parts)
        {
            var next = tags.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{part} does not follow in\n{tags[at..]}");
            at = next + part.Length;
        }
    }

    [Fact]
    public void Headings_are_the_outline()
    {
        Pdf.Require();
        Assert.Equal(["Router neu starten 1", "  Zuerst 1", "  Links 1", "  Abnahme 1"], Pdf.Outline(Print(Router)));
    }

    [Fact]
    public void A_heading_of_two_lines_is_one_line_of_the_outline()
    {
        Pdf.Require();
        var file = Print("# Was zu tun ist, wenn der Router im Besprechungsraum nicht mehr antwortet\n\n## Was zu prüfen ist, bevor Sie den Router im Besprechungsraum zurücksetzen oder gegen einen anderen tauschen\n\n1. Los.\n");
        Assert.Equal(
            ["Was zu tun ist, wenn der Router im Besprechungsraum nicht mehr antwortet 1", "  Was zu prüfen ist, bevor Sie den Router im Besprechungsraum zurücksetzen oder gegen einen anderen tauschen 1"],
            Pdf.Outline(file)[..2]);
    }

    [Fact]
    public void Links_lead_to_their_addresses_and_to_nothing_else()
    {
        Pdf.Require();
        Assert.Equal(
            ["https://example.com/a", "https://help.example.com/p/de/router.html"],
            Address().Matches(Pdf.About(Print(Router, "--base-url", "https://help.example.com/p"), "-url")).Select(m => m.Value).Distinct().Order());
    }

    [Fact]
    public void Each_step_has_a_box_and_each_substep_a_smaller_one()
    {
        Pdf.Require();
        var file = Print(Router);
        Assert.Equal((3, 2), (DrawnBoxes.Count(file, 13.65), DrawnBoxes.Count(file, 10.5)));
    }

    [Fact]
    public void A_camera_reads_the_address_of_the_checklist()
    {
        Pdf.Require();
        Assert.Equal(["https://help.example.com/p/de/router.html"], Pdf.Codes(Print(Router, "--base-url", "https://help.example.com/p")));
    }

    [Fact]
    public void No_heading_stands_alone_at_the_foot_and_no_page_is_empty()
    {
        Pdf.Require();
        var article = "# Lang\n\n" + string.Concat(Enumerable.Range(1, 40).Select(n =>
            $"## Abschnitt {n}\n\nVor dem ersten Schritt.\n\n" + string.Concat(Enumerable.Range(1, 1 + (n % 7)).Select(s => $"{s}. {string.Join(' ', Enumerable.Repeat("Prüfen Sie das Gerät.", 1 + ((n * s) % 9)))}\n"))));
        foreach (var page in Pdf.Pages(Print(article, "--no-sign-off")))
        {
            // Without the lines at the head and the foot of the page.
            var lines = page.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l != "Lang" && l != "Deutsch" && !l.StartsWith("Seite ", StringComparison.Ordinal)).ToList();
            Assert.True(lines.Count > 2, page);
            Assert.DoesNotMatch("^(Abschnitt [0-9]+|Vor dem ersten Schritt.)$", lines[^1]);
        }
    }

    [Fact]
    public void Numbers_of_two_digits_stand_on_one_line()
    {
        Pdf.Require();
        var text = Pdf.Text(Print("# Lang\n\n" + string.Concat(Enumerable.Range(1, 60).Select(n => $"{n}. Prüfen Sie das Gerät Nummer {n}.\n")), "--no-sign-off"));
        Assert.All(Enumerable.Range(1, 60), n => Assert.Matches($@"(?m)^{n}\.\s", text));
    }

    [Fact]
    public void Numbers_of_more_than_ninety_nine_links_are_whole()
    {
        Pdf.Require();
        var text = Pdf.Text(Print("# Viele\n\n" + string.Concat(Enumerable.Range(1, 120).Select(n => $"- [Seite](https://example.com/{n})\n"))));
        Assert.All([1, 99, 100, 120], n => Assert.Matches($@"(?m)^{n}\.\s+https://example\.com/{n}$", text));
    }

    [Fact]
    public void Of_three_steps_that_fill_a_page_together_the_text_before_them_is_not_torn()
    {
        Pdf.Require();
        var step = string.Join(' ', Enumerable.Repeat("Prüfen Sie das Gerät, und warten Sie.", 60));
        var pages = Pdf.Pages(Print($"# Lang\n\nErste Zeile davor {string.Join(' ', Enumerable.Repeat("Wort", 30))} letzte Zeile davor:\n\n1. {step}\n2. {step}\n3. {step}\n", "--no-sign-off"));
        Assert.Single(pages, p => p.Contains("Erste Zeile", StringComparison.Ordinal) && p.Contains("davor:", StringComparison.Ordinal) && p.Contains("1.", StringComparison.Ordinal));
    }

    private string Print(string article, params string[] more)
    {
        temporary.Write("content/de/router.md", article);
        var run = CommandRun.Of(["print", temporary["content"], "--article", "router", "--locale", "de", "--output", temporary["router.pdf"], .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return temporary["router.pdf"];
    }

    [GeneratedRegex("https?://[^ \n]+")]
    private static partial Regex Address();
}
