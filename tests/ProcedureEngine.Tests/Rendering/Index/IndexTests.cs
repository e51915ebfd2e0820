using System.Text.Json;
using System.Text.RegularExpressions;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Index;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;

namespace ProcedureEngine.Tests.Rendering.Index;

public sealed partial class IndexTests
{
    [Fact]
    public void Articles_are_grouped_by_folder_and_those_without_one_come_last() =>
        Assert.Equal(["Mail server", "Network › Home", "Weitere"], Groups("de", ("network/home/a", "A"), ("mail-server/b", "B"), ("c", "C")));

    [Fact]
    public void Without_folders_articles_are_grouped_by_initial_as_the_locale_sorts()
    {
        Assert.Equal(["0–9", "A", "Z"], Groups("de", ("a", "Zugang"), ("b", "Ändern"), ("c", "2 Wege"), ("d", "Anlegen")));
        Assert.Equal(["A", "Å"], Groups("nb", ("a", "Åpne"), ("b", "Avslutt")));
    }

    [Fact]
    public void A_folder_that_all_articles_are_in_is_no_group() =>
        Assert.Equal(["Mail", "Network", "Weitere"], Groups("de", ("docs/mail/a", "A"), ("docs/network/b", "B"), ("docs/c", "C")));

    [Fact]
    public void Titles_are_sorted_as_the_locale_sorts_them() =>
        Assert.Equal(["Ändern", "Anlegen", "Anlegen 2", "Anlegen 10"], Titles("de", "Anlegen 10", "Anlegen 2", "Anlegen", "Ändern"));

    [Fact]
    public void The_site_file_names_the_pages_and_sources_of_every_article()
    {
        var article = Article("de", "mail/y", Section(1, "Größe <b>"));
        var json = JsonDocument.Parse(new IndexRenderer(Site(article), Sample.Template).Render([IndexEntry.Of(article)]).Single(p => p.Path == "site.json").Content);

        var entry = json.RootElement.GetProperty("articles").EnumerateArray().Single();
        Assert.Equal(
            ["mail/y", "de", "Größe <b>", "de/mail/y.md", "de/mail/y.html", "de/mail/y.guide.html"],
            ((string[])["key", "locale", "title", "source", "checklist", "guide"]).Select(p => entry.GetProperty(p).GetString()));
    }

    [Fact]
    public void Steps_of_reading_lists_are_not_counted()
    {
        var links = Steps(Step(1, "a/p1/s1", "x")) with { Kind = ProcedureKind.Links };
        var nested = new Alert(AlertKind.Note, null, [Steps(Step(1, "a/p2/s1", "x", Steps(Step(1, "a/p2/s1.1", "y"))))], AlertForm.Callout, Span);

        Assert.Equal(2, IndexEntry.Of(Article("de", "a", Section(1, "a", links, nested))).Steps);
    }

    private static string[] Groups(string locale, params (string Key, string Title)[] articles) =>
        [.. Headings().Matches(Page(locale, articles)).Select(m => m.Groups[1].Value)];

    private static string[] Titles(string locale, params string[] titles) =>
        [.. Links().Matches(Page(locale, [.. titles.Select((t, i) => ($"k/{i}", t))])).Select(m => m.Groups[1].Value)];

    private static string Page(string locale, (string Key, string Title)[] articles)
    {
        var models = articles.Select(a => Article(locale, a.Key, Section(1, a.Title))).ToArray();
        return Utf8(new IndexRenderer(Site(models), Sample.Template).Render([.. models.Select(IndexEntry.Of)]).Single(p => p.Path == $"{locale}/index.html"));
    }

    [GeneratedRegex("<h2[^>]*>([^<]*)</h2>")]
    private static partial Regex Headings();

    [GeneratedRegex("<li><a href=\"k/[^>]*>([^<]*)</a>")]
    private static partial Regex Links();
}
