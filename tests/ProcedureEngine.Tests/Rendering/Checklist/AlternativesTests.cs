using Xunit;

namespace ProcedureEngine.Tests.Rendering.Checklist;

/// <summary>Text for different readers as a choice, and the outline of an article of several parts.</summary>
public sealed class AlternativesTests : IDisposable
{
    private const string Tabs = "# [Windows](#tab/windows)\n\n1. Press **Start**.\n\n# [macOS](#tab/macos)\n\n1. Open the menu.\n\n***\n";

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Tabs_side_by_side_are_radio_buttons_under_headings_named_by_the_tab_in_every_language()
    {
        var page = Page("# Print\n\n## Connect\n\n" + Tabs);

        Assert.Contains("""<div class="cases" role="group" aria-label="Which one applies?">""", page, StringComparison.Ordinal);
        Assert.Contains("""<h3 class="variant-title"><label><input type="radio" name="task-case-1" value="task-case-windows"> <span>Windows</span></label></h3>""", page, StringComparison.Ordinal);
        Assert.Contains("""value="task-case-macos"> <span>macOS</span>""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_tabs_in_two_places_are_two_groups_of_the_same_values()
    {
        var page = Page("# Print\n\n" + Tabs + "\n## Again\n\n" + Tabs);

        Assert.Equal(2, page.Split("value=\"task-case-windows\"").Length - 1);
        Assert.Contains("name=\"task-case-2\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# [Windows](#tab/windows)\n\n1. Press it.\n\n***\n")]
    [InlineData(":::moniker range=\"a\"\n1. Press it.\n:::moniker-end\n\n:::moniker range=\"b\"\n1. Leave it.\n:::moniker-end\n")]
    [InlineData(":::zone pivot=\"a\"\n1. Press it.\n:::zone-end\n\nFor all of them:\n\n:::zone pivot=\"b\"\n1. Leave it.\n:::zone-end\n")]
    public void What_has_no_alternative_beside_it_is_no_choice(string text) => Assert.DoesNotContain("type=\"radio\"", Page("# Print\n\n" + text), StringComparison.Ordinal);

    [Fact]
    public void Zones_for_different_pivots_side_by_side_are_a_choice() =>
        Assert.Contains("value=\"task-case-b\"", Page("# Print\n\n:::zone pivot=\"a\"\n1. Press it.\n:::zone-end\n\n:::zone pivot=\"b\"\n1. Leave it.\n:::zone-end\n"), StringComparison.Ordinal);

    [Fact]
    public void A_long_article_of_several_parts_has_an_outline_with_links_that_lead_somewhere()
    {
        var page = Page("# Print\n\n1. One.\n2. Two.\n3. Three.\n\n## Paper & <i>toner</i>\n\n1. One.\n2. Two:\n   1. Inner.\n\n**Colours**\n\n1. One.\n2. Two.\n\n## Read\n\nNothing to do.\n");

        var outline = page[page.IndexOf("<details class=\"outline\">", StringComparison.Ordinal)..];
        Assert.Equal(3, outline.Split("<li data-steps=").Length - 1);
        Assert.Contains("<li data-steps=\"3\"><a href=\"#print\">Print</a> <span>3</span>", outline, StringComparison.Ordinal);
        Assert.Contains(">Paper &amp; toner</a> <span>3</span>", outline, StringComparison.Ordinal);
        Assert.All(outline.Split("href=\"#").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]), id => Assert.Contains($" id=\"{id}\"", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("## A\n\n1. One.\n\n## B\n\n1. One.\n\n## C\n\n1. One.\n")]
    [InlineData("## A\n\n1. One.\n2. Two.\n3. Three.\n4. Four.\n\n## B\n\n1. One.\n2. Two.\n3. Three.\n4. Four.\n")]
    public void A_short_article_and_one_of_two_parts_have_none(string text) => Assert.DoesNotContain("class=\"outline\"", Page("# Print\n\n" + text), StringComparison.Ordinal);

    [Fact]
    public void Numbers_of_two_digits_make_room_for_all_of_their_list_and_substeps_know_their_step()
    {
        var page = Page("# Print\n\n" + string.Concat(Enumerable.Range(1, 10).Select(n => $"{n}. Step {n}.\n")) + "    1. Inner.\n\n## Short\n\n1. One.\n");

        Assert.Equal(1, page.Split("<ol class=\"steps n3\"").Length - 1);
        Assert.Contains("<span class=\"n\" data-in=\"10.\">1.</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_and_tools_of_the_front_matter_stand_up_front()
    {
        var page = Page("---\ntime: 10 min\ntools: [Screwdriver, \"Key <4>\"]\n---\n# Print\n\n1. One.\n");

        Assert.Contains("<dl class=\"needs\"><div><dt>Time needed</dt><dd>10 min</dd></div><div><dt>You need</dt><dd>Screwdriver, Key &lt;4&gt;</dd></div></dl>", page, StringComparison.Ordinal);
    }

    private string Page(string article)
    {
        temporary.Write("content/en/print.md", article);
        Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);
        return File.ReadAllText(temporary["out/en/print.html"]);
    }
}
