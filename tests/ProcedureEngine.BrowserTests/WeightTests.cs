using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>What a page weighs on the wire, with everything that it loads.</summary>
public sealed class WeightTests(BuiltSite site)
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("de/identity/new-phone.html", 12, 8, 10)]
    [InlineData("de/identity/new-phone.guide.html", 12, 8, 10)]
    [InlineData("de/index.html", 12, 8, 10)]
    public void Pages_stay_light(string path, int html, int css, int js)
    {
        var text = System.Text.Encoding.UTF8.GetString(site.Pages[path].Span);
        Assert.InRange(Packed([path]), 1, html * Kilobyte);
        Assert.InRange(Packed(Loaded(text, ".css")), 1, css * Kilobyte);
        Assert.InRange(Packed(Modules(Loaded(text, ".js"))), 1, js * Kilobyte);
    }

    [Theory]
    [InlineData("de/identity/new-phone.html")]
    [InlineData("de/index.html")]
    public async Task Pages_with_a_run_half_done_stay_light(string path)
    {
        await using var context = await site.Open(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await context.NewPageAsync();
        await page.GotoAsync("de/identity/new-phone.html");
        foreach (var box in (await page.Locator("article .steps input").AllAsync()).Take(3)) await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Notiz zu Schritt 1", Exact = true }).First.ClickAsync();
        await page.Keyboard.TypeAsync("4711");

        // Another context would have no run; this one has the files already, so the page's own memory of them is left out.
        var loaded = new HashSet<string>();
        var again = await context.NewPageAsync();
        again.Response += (_, response) => loaded.Add(Uri.UnescapeDataString(new Uri(response.Url).AbsolutePath[1..]));
        await again.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(loaded, f => f.EndsWith("/run.js", StringComparison.Ordinal));
        Assert.InRange(Packed(loaded.Where(f => f.EndsWith(".js", StringComparison.Ordinal))), 1, 10 * Kilobyte);
        Assert.InRange(Packed(loaded.Where(f => f.EndsWith(".css", StringComparison.Ordinal))), 1, 8 * Kilobyte);
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
            var folder = module[..(module.LastIndexOf('/') + 1)];
            foreach (var import in System.Text.Encoding.UTF8.GetString(site.Pages[module].Span).Split('\n'))
            {
                // What is imported when it is asked for (await import) is not loaded with the page; the tools, which all readers get, are.
                var parts = import.Split('\'');
                if (parts.Length == 3 && parts[1].StartsWith("./", StringComparison.Ordinal) && parts[0].TrimStart().StartsWith("import", StringComparison.Ordinal)) open.Enqueue(folder + parts[1][2..]);
            }
        }

        return found;
    }

    private int Packed(IEnumerable<string> paths) => paths.Sum(path =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(site.Pages[path].Span);
        return (int)packed.Length;
    });
}
