using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Articles;

/// <summary>The names of places in an article, and the names that pages have for their own parts.</summary>
public sealed partial class AnchorTests : IDisposable
{
    /// <summary>Made from numbers while pages are written, so that no file has them as they are.</summary>
    private static readonly string[] Numbered = ["_c1", "_c1-x", "_l1", "_b-x", "_b-_main", "_fn-1", "_g1", "_.x", "_", "_missing-step"];

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Pages_name_their_own_parts_with_an_underscore_and_never_as_they_rename_an_article_s()
    {
        var own = OwnNames();
        Assert.InRange(own.Count, 20, int.MaxValue);
        Assert.All(own, name => Assert.Matches("^_[^.]", name));
    }

    [Fact]
    public void Anchors_of_an_article_are_no_name_of_its_pages_and_links_still_find_them()
    {
        Build([.. OwnNames(), .. Numbered]);
        var steps = Steps();
        Assert.NotEmpty(steps);
        string[] names = [.. OwnNames(), .. Numbered, .. steps, "plain"];
        Build(names);
        Assert.Equal(steps, Steps());

        foreach (var path in (string[])["de/a.html", "en/a.html", "de/a.guide.html", "de/a.guide.en.html", "report/a.html"]) Unique(Page(path));
        foreach (var path in (string[])["de/a.html", "de/a.guide.html", "de/a.guide.en.html"]) Finds(Page(path), Page(path), names);
        // From elsewhere a link to the id of a step leads to the step: that is what such links are for.
        foreach (var kind in (string[])["html", "guide.html"]) Finds(Page($"de/b.{kind}"), Page($"de/a.{kind}"), [.. names.Except(steps)]);
    }

    [Fact]
    public void Chapters_of_a_booklet_share_no_name()
    {
        Write([.. OwnNames(), .. Numbered]);
        temporary.Write("content/procedures.yml", "booklets:\n  all: {title: Alles, articles: [a, b]}\n");
        using var printout = PrintablePages.Prepare(new PrintOptions(temporary["content"], Locale.Parse("de")) { Booklet = "all", Today = new DateOnly(2026, 1, 1) }, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Assert.Single(printout.Documents).File));
        Unique(page);
        Finds(page, page, [.. OwnNames(), .. Numbered], "_c1-");
    }

    /// <summary>Every name that a template, a page's writer or a script has for a part of a page.</summary>
    private static List<string> OwnNames()
    {
        var files = Directory.GetFiles(RepositoryFolder.At("site/templates"), "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(RepositoryFolder.At("site/js"), "*.js", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(RepositoryFolder.At("src/ProcedureEngine/Rendering"), "*.cs", SearchOption.AllDirectories));
        return [.. files.SelectMany(f => OwnName().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Where(name => name != "_").Distinct().Order(StringComparer.Ordinal)];
    }

    private void Write(string[] names)
    {
        foreach (var language in (string[])["de", "en"])
        {
            var text = new StringBuilder($"# Titel {language}\n\nText[^1] und **Knopf**.\n\n1. Öffnen Sie **Knopf**.\n2. Wählen Sie **Ende**.\n\n");
            foreach (var name in names) text.Append(CultureInfo.InvariantCulture, $"<a id=\"{name}\"></a>Ort {name}, siehe [hier](#{name}).\n\n");
            text.Append("## <a name=\"_of-a-heading\"></a>Abschnitt\n\nEnde.\n\n[^1]: Eine Note.\n");
            temporary.Write($"content/{language}/a.md", text.ToString());
            temporary.Write($"content/{language}/b.md", "# B\n\n1. Öffnen Sie **Knopf**.\n\n" + string.Concat(names.Select(n => $"[hier](a.md#{n}) oder [dort](a.md#{Uri.EscapeDataString(n).Replace("_", "%5F", StringComparison.Ordinal)}).\n\n")));
        }
    }

    private void Build(string[] names)
    {
        Write(names);
        ProcedureEngine.Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);
    }

    private string[] Steps() => [.. Page("de/a.html").QuerySelectorAll("li[data-trace]").Select(s => s.Id!)];

    private IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(temporary["out"], path)));

    private static void Unique(IDocument page) =>
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    /// <summary>Each link leads to the empty element that stands at the beginning of the place.</summary>
    private static void Finds(IDocument from, IDocument to, IReadOnlyList<string> names, string prefix = "")
    {
        var links = from.QuerySelectorAll("main a[href*='#']").Where(a => a.TextContent is "hier" or "dort").Select(a => a.GetAttribute("href")!).Select(h => Uri.UnescapeDataString(h[(h.IndexOf('#', StringComparison.Ordinal) + 1)..])).ToHashSet();
        foreach (var name in names)
        {
            var place = Assert.Single(to.QuerySelectorAll("p"), p => p.TextContent.StartsWith($"Ort {name},", StringComparison.Ordinal) && p.QuerySelector("a[id]") is not null && p.Closest(".b") is null);
            var id = place.QuerySelector("a[id]")!.Id!;
            Assert.StartsWith(prefix, id, StringComparison.Ordinal);
            Assert.Contains(id, links);
            Assert.Same(place, to.GetElementById(id)!.ParentElement);
        }
    }

    [GeneratedRegex("""(?:\bid=\\?"|\bid: '|\.id = ')([^"'\\{}$]+)""")]
    private static partial Regex OwnName();
}
