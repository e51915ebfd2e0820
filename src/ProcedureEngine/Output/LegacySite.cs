using System.Text.Json;
using System.Text.RegularExpressions;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Model;
using ProcedureEngine.Output.Disk;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Output;

/// <summary>
/// Tells what a build wrote into a site that has no manifest, as version 0.1 left it: files whose names follow from the
/// articles that its site.json lists, and images that the content still has.
/// </summary>
internal static partial class LegacySite
{
    /// <summary>The list of articles that every site has.</summary>
    private const string FileName = "site.json";

    /// <summary>A manifest of these files; null where the folder has no list of articles that is one.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="sources">The content folder, and what else a build reads.</param>
    public static OutputManifest? Read(string folder, IReadOnlyList<string> sources)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
        if (Pages(RegularFile.ReadAllBytes(file.FullName)) is not { } pages) return null;
        return OutputManifest.Of(OutputKind.Site, folder, FilesIn(folder, "").Where(path => pages.Contains(path) || OfEverySite().IsMatch(path) || IsCopy(folder, path, sources)));
    }

    private static HashSet<string>? Pages(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var versions = new List<(ArticleKey Key, Locale Locale)>();
            foreach (var article in document.RootElement.GetProperty("articles").EnumerateArray())
            {
                var key = new ArticleKey(article.GetProperty("key").GetString()!);
                if (Locale.TryParse(article.GetProperty("locale").GetString()!) is not { } locale) return null;
                if (article.GetProperty("checklist").GetString() != PagePath.Checklist(key, locale) || article.GetProperty("guide").GetString() != PagePath.Guide(key, locale)) return null;
                versions.Add((key, locale));
            }

            return versions.Count == 0 ? null : Pages(versions);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    private static HashSet<string> Pages(List<(ArticleKey Key, Locale Locale)> versions)
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in versions.GroupBy(v => v.Key))
        {
            pages.Add(PagePath.Report(article.Key));
            foreach (var (key, locale) in article)
            {
                pages.Add(PagePath.Checklist(key, locale));
                pages.Add(PagePath.Guide(key, locale));
                foreach (var (_, second) in article) pages.Add(PagePath.Guide(key, locale, second));
                pages.Add(PagePath.Index(locale));
                pages.Add(PagePath.Manifest(locale));
            }
        }

        return pages;
    }

    private static IEnumerable<string> FilesIn(string folder, string prefix)
    {
        foreach (var entry in FolderEntry.In(folder))
        {
            if (entry.IsFolder)
            {
                if (prefix.Length > 0 || !KeptEntries.Contains(entry.Name))
                {
                    foreach (var file in FilesIn(Path.Combine(folder, entry.Name), $"{prefix}{entry.Name}/")) yield return file;
                }
            }
            else if (!entry.IsLink && RegularFile.Exists(Path.Combine(folder, entry.Name)))
            {
                yield return prefix + entry.Name;
            }
        }
    }

    // What is there twice is not lost when one goes.
    private static bool IsCopy(string folder, string path, IReadOnlyList<string> sources)
    {
        if (!path.StartsWith(PagePath.MediaFolder, StringComparison.Ordinal)) return false;
        var content = RegularFile.ReadAllBytes(Path.Combine(folder, path));
        return sources.Any(source => FileBytes.Equal(Path.Combine(source, path[PagePath.MediaFolder.Length..]), content));
    }

    [GeneratedRegex("""
        ^(site\.json|index\.html|sw\.js
        |assets/[0-9a-f]{10}/(css|icons|js|texts)/([\w-]+/)?[\w.-]+\.(css|js|json|png|svg)
        |report/(index(\.[0-9]+)?\.html|index\.rules\.html|findings\.json|report(\.schema)?\.json|text\.[A-Za-z-]+\.json)
        |search/[A-Za-z0-9-]+/([0-9]+\.bin|words\.txt))\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfEverySite();
}
