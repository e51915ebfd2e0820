using Microsoft.Playwright;
using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>Pictures of the sample content, for the README and for people who change the theme. Written only when asked for.</summary>
public sealed class ScreenshotTests(BuiltSite site)
{
    private static readonly (string Name, string Path)[] Kinds =
    [
        ("checklist", "de/devices/lost-or-stolen-phone.html"),
        ("guide", "de/devices/lost-or-stolen-phone.guide.html"),
        ("list", "de/index.html"),
        ("report", "report/index.html"),
        ("versions", "report/devices/lost-or-stolen-phone.html"),
    ];

    [Fact]
    public async Task The_pictures_of_the_README_are_taken()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1", "Set UPDATE_SCREENSHOTS=1 to write site/screenshots.");
        var folder = Directory.CreateDirectory(Path.Combine(Root, "site", "screenshots")).FullName;
        await Take(ColorScheme.Light, 1280, 860, fullPage: false, (kind, _) => Path.Combine(folder, $"{kind}.png"));
        using var server = new StaticServer(BuiltSite.Build(Path.Combine(Root, "content"), Path.Combine(Root, "site", "examples", "harbour")));
        await using var context = await site.Open(new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 1000, Height = 720 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "de/devices/lost-or-stolen-phone.html");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "harbour.png") });
    }

    [Fact]
    public async Task Every_kind_of_page_is_photographed_in_every_width_and_scheme()
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Set SCREENSHOTS to a folder to get pictures of every kind of page.");
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var width in (int[])[360, 768, 1280])
            {
                await Take(scheme, width, 900, fullPage: true, (kind, locale) => Path.Combine(folder, $"{kind}-{locale}-{width}-{scheme}.png".ToLowerInvariant()), "nb");
            }
        }
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ProcedureEngine.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    private async Task Take(ColorScheme scheme, int width, int height, bool fullPage, Func<string, string, string> file, params string[] moreLocales)
    {
        using var server = new StaticServer(BuiltSite.Build(Path.Combine(Root, "content")));
        await using var context = await site.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        foreach (var locale in moreLocales.Prepend("de"))
        {
            foreach (var (kind, path) in Kinds)
            {
                await page.GotoAsync(server.Address + path.Replace("de/", locale + "/", StringComparison.Ordinal));
                foreach (var box in (await page.Locator("article .steps input[type=checkbox]").AllAsync()).Take(3)) await box.CheckAsync();
                await page.EvaluateAsync("scrollTo(0, 0)");
                await page.Mouse.MoveAsync(0, 0);
                await page.ScreenshotAsync(new() { FullPage = fullPage, Path = file(kind, locale) });
            }
        }
    }
}
