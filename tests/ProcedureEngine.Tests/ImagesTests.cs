using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>What becomes of images on their way from a content folder into a site.</summary>
public sealed class ImagesTests : IDisposable
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\">\n<script>alert(1)</script><circle r=\"2\"/></svg>";

    private readonly TemporaryFolder temporary = new();

    public ImagesTests()
    {
        temporary.Write("content/de/a.md", "# A\n\n1. ![Plan](plan.svg) ![Bild](page.png) ![Kaputt](broken.SVG)\n");
        temporary.Write("content/de/b.md", "# B\n\n1. ![Plan](plan.svg)\n");
        temporary.Write("content/de/plan.svg", Drawing);
        temporary.Write("content/de/page.png", "\uFEFF <html><script>alert(1)</script></html>");
        temporary.Write("content/de/broken.SVG", "<svg");
        temporary.Write("content/de/unused.svg", Drawing);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_site_has_drawings_that_only_draw_and_no_page_under_an_image_s_name()
    {
        var summary = Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);

        Assert.Equal("<circle r=\"2\" /></svg>", File.ReadAllText(temporary["out/media/de/plan.svg"])[^22..]);
        Assert.DoesNotContain("script", File.ReadAllText(temporary["out/media/de/plan.svg"]), StringComparison.Ordinal);
        Assert.Equal(["plan.svg"], Directory.GetFiles(temporary["out/media/de"]).Select(Path.GetFileName));
        Assert.Contains("alt=\"Bild\"", File.ReadAllText(temporary["out/de/a.html"]), StringComparison.Ordinal);
        Told(summary.Check.Diagnostics);
    }

    [Fact]
    public void A_check_tells_the_same_each_image_once() => Told(Check.Run(new CheckOptions(temporary["content"]), cancel: TestContext.Current.CancellationToken).Diagnostics);

    [Fact]
    public void A_drawing_that_is_larger_than_any_is_not_read()
    {
        using (var file = File.Create(temporary["content/de/plan.svg"])) file.SetLength(40L * 1024 * 1024 * 1024);
        var summary = Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);

        Assert.False(File.Exists(temporary["out/media/de/plan.svg"]));
        var told = Assert.Single(summary.Check.Diagnostics, d => d.Path == "de/plan.svg");
        Assert.Equal(DiagnosticIds.RefusedImage, told.Id);
        Assert.Contains("it has 42949672960 bytes", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_and_their_severities_hold_for_images_too()
    {
        temporary.Write("content/procedures.yml", "diagnostics: {PE0403: none, PE0404: none}\n");
        Assert.Empty(Check.Run(new CheckOptions(temporary["content"]), cancel: TestContext.Current.CancellationToken).Diagnostics);
    }

    [Fact]
    public void What_is_printed_has_the_same_drawings()
    {
        using var printout = PrintablePages.Prepare(new PrintOptions(temporary["content"], Locale.Parse("de")) { Articles = ["a"] }, TestContext.Current.CancellationToken);
        var media = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Assert.Single(printout.Documents).File)!, "..", "media", "de"));
        Assert.DoesNotContain("script", File.ReadAllText(Path.Combine(media, "plan.svg")), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(media));
    }

    [Fact]
    public void A_logo_that_the_settings_name_is_filtered_as_other_images_and_stands_on_every_page()
    {
        temporary.Write("content/procedures.yml", "logo: brand/logo.svg\n");
        temporary.Write("content/brand/logo.svg", Drawing);
        var summary = Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);

        Assert.DoesNotContain("script", File.ReadAllText(temporary["out/media/brand/logo.svg"]), StringComparison.Ordinal);
        Assert.Contains("<img class=\"logo\" src=\"../media/brand/logo.svg\" alt=\"\"> Anleitungen</a>", File.ReadAllText(temporary["out/de/a.html"]), StringComparison.Ordinal);
        Assert.Contains("src=\"/media/brand/logo.svg\"", File.ReadAllText(temporary["out/404.html"]), StringComparison.Ordinal);
        Assert.Contains(summary.Check.Diagnostics, d => d.Path == "brand/logo.svg" && d.Id == DiagnosticIds.CleanedImage);
    }

    [Theory]
    [InlineData("../secret.svg")]
    [InlineData("/etc/logo.svg")]
    [InlineData("brand/missing.svg")]
    [InlineData("de/a.md")]
    public void A_logo_that_is_no_image_of_the_content_is_told_and_not_shown(string logo)
    {
        temporary.Write("secret.svg", Drawing);
        temporary.Write("content/procedures.yml", $"logo: {logo}\n");
        var summary = Build.Run(new BuildOptions(temporary["content"], temporary["out"]), cancel: TestContext.Current.CancellationToken);

        Assert.DoesNotContain("class=\"logo\"", File.ReadAllText(temporary["out/de/a.html"]), StringComparison.Ordinal);
        Assert.False(File.Exists(temporary["out/media/secret.svg"]) || File.Exists(temporary["out/secret.svg"]));
        Assert.Contains(summary.Check.Diagnostics, d => d.Path == "procedures.yml" && d.Id == DiagnosticIds.MissingImage);
    }

    private static void Told(IEnumerable<Diagnostic> diagnostics) => Assert.Equal(
        ["de/broken.SVG(1,5) PE0404", "de/page.png(1,1) PE0404", "de/plan.svg(2,2) PE0403"],
        diagnostics.Select(d => $"{d.Path}({d.Span.Line},{d.Span.Column}) {d.Id.Code}"));
}
