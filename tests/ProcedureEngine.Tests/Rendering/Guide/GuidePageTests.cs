using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Tests.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Guide;

public sealed partial class GuidePageTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Without_a_site_address_there_is_no_way_back_to_print() =>
        Assert.DoesNotContain("way-back", Guide(""), StringComparison.Ordinal);

    [Fact]
    public void A_site_address_in_the_settings_gives_every_guide_a_code_and_the_address_in_words()
    {
        var page = Guide("site: https://help.example.com/p\n");
        Assert.Contains("<a href=\"https://help.example.com/p/en/router.html\"><svg role=\"img\"", page, StringComparison.Ordinal);
        Assert.Contains("<span>help.example.com/p/en/router.html</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_under_a_condition_has_a_box_for_does_not_apply() =>
        Assert.Equal(1, Guide("", "1. Unplug the router.\n2. If the light is red, wait 30 seconds.\n").Split("class=\"na\"").Length - 1);

    [Fact]
    public void Prerequisites_stand_before_the_first_steps()
    {
        var page = Guide("", "First words.\n\n## Reboot\n\n1. Pull the plug.\n\n### Wait\n\nTen seconds.\n\n## Prerequisites\n\n- A key.\n\n### Tools\n\n- A pin.\n\n## See also\n\nMore.\n");
        Assert.Equal(["First words", "Prerequisites", "A key", "Tools", "A pin", "Reboot", "Pull the", "Wait", "See also"], InOrder(page, "First words", "Reboot", "Pull the", "Wait", "Prerequisites", "A key", "Tools", "A pin", "See also"));
    }

    [Fact]
    public void Prerequisites_of_one_section_stay_in_it()
    {
        var page = Guide("", "## Clean\n\n1. Wipe it.\n\n## Reboot\n\n### Prerequisites\n\n- A key.\n");
        Assert.Equal(["Wipe it", "Reboot", "A key"], InOrder(page, "A key", "Reboot", "Wipe it"));
    }

    [Theory]
    [InlineData("ftp://help.example.com/")]
    [InlineData("help.example.com")]
    [InlineData("https://help.example.com/?page=1")]
    public void What_is_no_address_of_a_site_is_an_unknown_setting(string value)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SettingsReader.Read($"site: {value}\n", diagnostics).Site);
        Assert.Equal(DiagnosticIds.BadSetting, Assert.Single(diagnostics.ToImmutable()).Id);
    }

    [Fact]
    public void The_code_has_its_three_corners_and_a_quiet_zone_of_four_modules()
    {
        using var html = new HtmlWriter();
        QrCode.Write(html, "https://help.example.com/", "x");
        var svg = Encoding.UTF8.GetString(html.Written);
        var size = Number(Size().Match(svg).Groups[1].Value);
        var isDark = new bool[size, size];
        foreach (Match run in Run().Matches(svg))
        {
            for (var i = 0; i < Number(run.Groups[3].Value); i++) isDark[Number(run.Groups[2].Value), Number(run.Groups[1].Value) + i] = true;
        }

        string[] corner = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
        foreach (var (top, left) in ((int, int)[])[(4, 4), (4, size - 11), (size - 11, 4)])
        {
            for (var y = 0; y < 7; y++)
            {
                for (var x = 0; x < 7; x++) Assert.Equal(corner[y][x] == '#', isDark[top + y, left + x]);
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var edge = 0; edge < 4; edge++) Assert.False(isDark[edge, i] || isDark[i, edge] || isDark[size - 1 - edge, i] || isDark[i, size - 1 - edge]);
        }
    }

    [Theory]
    [InlineData("", "<a href=\"../en/modem.html\">Look after the modem</a></li>")]
    [InlineData("site: https://help.example.com/p\n", "<a href=\"../en/modem.html\">Look after the modem</a> <span>https://help.example.com/p/en/modem.html</span></li>")]
    public void A_link_to_an_article_is_listed_by_its_title_and_by_an_address_that_can_be_typed(string settings, string listed)
    {
        temporary.Write("content/en/modem.md", "# Look after the modem\n\n1. Look at it.\n");
        Assert.Contains(listed, Guide(settings, "1. See [here](modem.md).\n"), StringComparison.Ordinal);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<string> InOrder(string page, params string[] texts) => texts.OrderBy(t => page.IndexOf(t, page.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal));

    private string Guide(string settings, string steps = "1. Unplug the router.\n")
    {
        if (settings.Length > 0) temporary.Write("content/procedures.yml", settings);
        temporary.Write("content/en/router.md", "# Restart the router\n\n" + steps);
        Assert.Equal(0, CommandRun.Of("build", temporary["content"], "--output", temporary["out"]).ExitCode);
        return File.ReadAllText(temporary["out/en/router.guide.html"]);
    }

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+)")]
    private static partial Regex Size();

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1")]
    private static partial Regex Run();
}
