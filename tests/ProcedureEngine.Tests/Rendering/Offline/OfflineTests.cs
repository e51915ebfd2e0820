using System.Text.Json;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Themes;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Offline;

/// <summary>The service worker, what names its build, and the manifests.</summary>
public sealed class OfflineTests
{
    [Fact]
    public void The_worker_names_build_assets_and_texts_before_it_begins()
    {
        var (build, script) = Worker("0123");

        Assert.Equal("0123", build.GetProperty("version").GetString());
        Assert.Equal(Theme.BuiltIn.AssetFolder, build.GetProperty("assets").GetString());
        var files = build.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).ToList();
        Assert.Contains("js/checklist/main.js", files);
        Assert.Contains("texts/de.json", files);
        Assert.DoesNotContain(files, f => f.Contains("report", StringComparison.Ordinal) || f.EndsWith(Theme.TemplateExtension, StringComparison.Ordinal) || f == "worker.js");
        Assert.Equal("Ohne Netz nicht verfügbar", build.GetProperty("texts").GetProperty("de").GetProperty("title").GetString());
        Assert.Contains("addEventListener('fetch'", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worker_is_no_asset_so_it_can_stand_at_the_root() =>
        Assert.DoesNotContain(Theme.BuiltIn.Assets, a => a.Path.EndsWith("worker.js", StringComparison.Ordinal));

    [Fact]
    public void A_manifest_leads_to_files_that_are_there()
    {
        var article = Sample.Article("ar", "a", Sample.Section(1, "A"));
        var page = Assert.Single(WebManifest.Render(Sample.Site(article), Theme.BuiltIn));
        var manifest = JsonDocument.Parse(page.Content).RootElement;

        Assert.Equal("ar/app.webmanifest", page.Path);
        Assert.Equal("../", manifest.GetProperty("scope").GetString());
        // There are no Arabic texts: the name is English.
        Assert.Equal(("en", "ltr"), (manifest.GetProperty("lang").GetString(), manifest.GetProperty("dir").GetString()));
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), icon => Assert.Contains(Theme.BuiltIn.Assets, a => "../" + a.Path == icon.GetProperty("src").GetString()));
    }

    [Fact]
    public void A_build_has_the_name_of_its_contents_and_not_of_its_order_or_its_report()
    {
        var one = Version(("a", "1"), ("b", "2"), ("report/x", "3"));

        Assert.Equal(one, Version(("report/x", "4"), ("b", "2"), ("a", "1")));
        Assert.NotEqual(one, Version(("a", "1"), ("b", "3"), ("report/x", "3")));
        Assert.NotEqual(one, Version(("a", "2"), ("b", "1"), ("report/x", "3")));
        Assert.NotEqual(one, Version(("a", "1"), ("c", "2"), ("report/x", "3")));
    }

    [Fact]
    public void Every_byte_counts()
    {
        for (var length = 0; length < 40; length++)
        {
            var content = new byte[length];
            var hashes = new HashSet<ulong> { ContentHash.Of(content), ContentHash.Of(new byte[length + 1]) };
            for (var i = 0; i < length; i++)
            {
                content[i] = 1;
                hashes.Add(ContentHash.Of(content));
                content[i] = 0;
            }

            Assert.Equal(length + 2, hashes.Count);
        }
    }

    private static (JsonElement Build, string Script) Worker(string version)
    {
        var text = Sample.Utf8(ServiceWorker.Render(Sample.Site(Sample.Article("de", "a", Sample.Section(1, "A"))), Theme.BuiltIn, version));
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (JsonDocument.Parse(text["const BUILD = ".Length..end]).RootElement, text[end..]);
    }

    private static string Version(params (string Path, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        using var output = OutputFolder.Open(folder["site"]);
        foreach (var (path, content) in files) output.Write(new SiteFile(path, System.Text.Encoding.UTF8.GetBytes(content)));
        return output.Version(without: "report/");
    }
}
