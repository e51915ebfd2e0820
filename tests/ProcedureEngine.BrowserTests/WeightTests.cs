using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>What a page weighs on the wire, with everything that it loads.</summary>
public sealed class WeightTests(BuiltSite site)
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("de/identity/new-phone.html", 12, 8, 10, 12)]
    [InlineData("de/identity/new-phone.guide.html", 12, 8, 10, 5)]
    [InlineData("de/index.html", 12, 8, 10, 11)]
    public void Pages_stay_light(string path, int html, int css, int js, int modules)
    {
        var text = System.Text.Encoding.UTF8.GetString(site.Pages[path].Span);
        Assert.InRange(Packed([path]), 1, html * Kilobyte);
        Assert.InRange(Packed(Loaded(text, ".css")), 1, css * Kilobyte);
        // What belongs to the search is not counted.
        var scripts = Modules(Loaded(text, ".js")).Where(f => !f.Contains("/js/search/", StringComparison.Ordinal)).ToList();
        Assert.InRange(Packed(scripts), 1, js * Kilobyte);
        Assert.InRange(scripts.Count, 1, modules);
    }

    [Theory]
    [InlineData("de/identity/new-phone.html")]
    [InlineData("de/index.html")]
    public async Task Pages_with_a_run_half_done_stay_light(string path) => await StaysLight(site.Address, site.Pages, "de/identity/new-phone.html", path);

    [Fact]
    public async Task The_longest_of_the_articles_that_the_project_began_with_stays_light_with_a_run_half_done()
    {
        var pages = BuiltSite.Build(SharedInput.Folder("seeds"));
        using var server = new StaticServer(pages);
        using var list = JsonDocument.Parse(pages["site.json"]);
        var articles = list.RootElement.GetProperty("articles").EnumerateArray();
        var longest = articles.MaxBy(a => new FileInfo(Path.Combine(SharedInput.Folder("seeds"), a.GetProperty("source").GetString()!)).Length).GetProperty("checklist").GetString()!;

        await StaysLight(server.Address, pages, longest, longest);

        Assert.InRange(Packed(pages, [longest]), 1, 12 * Kilobyte);
    }

    [Fact]
    public void There_is_no_script_or_style_in_the_pages()
    {
        foreach (var (_, content) in site.Pages.Where(p => p.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = System.Text.Encoding.UTF8.GetString(content.Span);
            Assert.DoesNotContain("<style", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("default-src 'none'", text, StringComparison.Ordinal);
            Assert.Contains("require-trusted-types-for 'script'", text, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// With three steps ticked and a note written, all that a page then loads, whenever it does: modules that are imported later,
    /// too. What a press on a button loads is not counted: nobody waits for it who does not press.
    /// </summary>
    private async Task StaysLight(string address, Dictionary<string, ReadOnlyMemory<byte>> pages, string article, string path)
    {
        await using var context = await site.Open(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + article);
        foreach (var box in (await page.Locator("article .steps input").AllAsync()).Take(3)) await box.CheckAsync();
        await page.Locator(".write").First.ClickAsync();
        await page.Keyboard.TypeAsync("4711");

        // Another context would have no run; this one has the files already, so the page's own memory of them is left out.
        var loaded = new HashSet<string>();
        var again = await context.NewPageAsync();
        again.Response += (_, response) => loaded.Add(Uri.UnescapeDataString(new Uri(response.Url).AbsolutePath[1..]));
        await again.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(loaded, f => f.EndsWith("/run/run.js", StringComparison.Ordinal));
        var scripts = loaded.Where(f => f.EndsWith(".js", StringComparison.Ordinal) && !f.Contains("/js/search/", StringComparison.Ordinal)).ToList();
        Assert.True(Packed(pages, scripts) <= 10 * Kilobyte, $"{Packed(pages, scripts)} B of scripts: {string.Join(", ", scripts.Select(f => $"{Path.GetFileName(f)} {Packed(pages, [f])}"))}");
        Assert.InRange(Packed(pages, loaded.Where(f => f.EndsWith(".css", StringComparison.Ordinal))), 1, 8 * Kilobyte);
    }

    /// <summary>The assets that a page names.</summary>
    private static IEnumerable<string> Loaded(string html, string extension) => html.Split('"')
        .Where(part => part.Contains("assets/", StringComparison.Ordinal) && part.EndsWith(extension, StringComparison.Ordinal))
        .Select(part => part[part.IndexOf("assets/", StringComparison.Ordinal)..]);

    /// <summary>These modules and those that they import.</summary>
    private HashSet<string> Modules(IEnumerable<string> entries)
    {
        var (found, open) = (new HashSet<string>(), new Queue<string>(entries));
        while (open.TryDequeue(out var module))
        {
            if (!found.Add(module)) continue;
            foreach (var line in System.Text.Encoding.UTF8.GetString(site.Pages[module].Span).Split('\n'))
            {
                // What is imported when it is asked for (await import) is not loaded with the page; the tools, which all readers get, are.
                var parts = line.Split('\'');
                if (parts.Length == 3 && parts[1].StartsWith('.') && parts[0].TrimStart().StartsWith("import", StringComparison.Ordinal) && !parts[0].Contains('(', StringComparison.Ordinal)) open.Enqueue(From(module, parts[1]));
            }
        }

        return found;
    }

    /// <summary>The path of what a module imports.</summary>
    private static string From(string module, string import) => new Uri(new Uri("http://site/" + module), import).AbsolutePath[1..];

    private int Packed(IEnumerable<string> paths) => Packed(site.Pages, paths);

    private static int Packed(Dictionary<string, ReadOnlyMemory<byte>> pages, IEnumerable<string> paths) => paths.Sum(path =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(pages[path].Span);
        return (int)packed.Length;
    });
}
