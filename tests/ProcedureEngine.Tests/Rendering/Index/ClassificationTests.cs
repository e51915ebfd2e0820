using System.Text.RegularExpressions;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Rendering.Index;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;

namespace ProcedureEngine.Tests.Rendering.Index;

public sealed partial class ClassificationTests
{
    [Theory]
    [InlineData("product=vpn", "vpn||")]
    [InlineData("products=vpn,mail", "vpn,mail||")]
    [InlineData("ms.prod=a;ms.service=b;ms.subservice=c;ms.product=d", "a,b,c,d||")]
    [InlineData("ms.topic=how-to;ms.audience=ITPro", "|how-to|ITPro")]
    [InlineData("topic=x;TOPIC=y;audience=Admin;ms.audience=admin", "|x,y|Admin")]
    [InlineData("product=;topic=null;audience=~;title=x;ms.author=y", "||")]
    public void Front_matter_says_what_an_article_is_filed_under(string frontMatter, string filed)
    {
        var found = Classification.Of(Metadata(frontMatter));

        Assert.Equal(filed, string.Join('|', new[] { found.Product, found.Topic, found.Audience }.Select(v => string.Join(',', v))));
    }

    [Fact]
    public void Only_filters_with_more_than_one_value_are_shown_and_entries_say_theirs()
    {
        var page = Page(("a", "product=vpn;topic=how-to"), ("b", "product=Mail,VPN;topic=How-To"), ("c", ""));

        Assert.Equal(["product"], Selects().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Equal(["", "mail", "vpn"], Options().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Equal(["1", "0 1"], Products().Matches(page).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Without_a_choice_there_are_no_filters() => Assert.DoesNotContain("filters", Page(("a", "product=vpn"), ("b", "product=vpn")), StringComparison.Ordinal);

    [Fact]
    public void Hostile_values_are_text() => Assert.Contains("value=\"&quot;&gt;&lt;script&gt;\"", Page(("a", "product=\"><script>"), ("b", "product=x")), StringComparison.Ordinal);

    private static Metadata Metadata(string lines) => new(
        [.. lines.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=')).Select(l => new MetadataEntry(l[0], [.. l[1].Split(',', StringSplitOptions.RemoveEmptyEntries)], 1))]);

    private static string Page(params (string Key, string FrontMatter)[] articles)
    {
        var models = articles.Select(a => Article("de", a.Key, Section(1, a.Key)) with { Metadata = Metadata(a.FrontMatter) }).ToArray();
        return Utf8(new IndexRenderer(Site(models), Sample.Template).Render([.. models.Select(IndexEntry.Of)]).Single(p => p.Path == "de/index.html"));
    }

    [GeneratedRegex("<select name=\"([^\"]*)\"")]
    private static partial Regex Selects();

    [GeneratedRegex("<option value=\"([^\"]*)\"")]
    private static partial Regex Options();

    [GeneratedRegex("<li data-product=\"([^\"]*)\"")]
    private static partial Regex Products();
}
