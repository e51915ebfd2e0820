using ProcedureEngine.Content.Layouts.Paths;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// The default language right beside the folders of the others, as Starlight and VitePress have it: <c>guide/start.md</c> beside
/// <c>de/guide/start.md</c>. Evidence is a path that both have.
/// </summary>
internal sealed class RootDefaultLayout : ILayout
{
    public string Name => "the default language beside the folders of the others";

    public void Place(Placements placements)
    {
        foreach (var (parent, folders) in LanguageParents.Of(placements))
        {
            var paths = LanguageParents.PathsOf(placements.Tree, folders.Keys);
            var open = placements.OpenBelow(parent);
            var shared = open.Where(f => paths.Contains(PathText.Twin(f, parent))).ToList();
            if (shared.Count == 0 || (shared.TrueForAll(ArticleFiles.IsIndex) && open.Exists(f => !ArticleFiles.IsIndex(f)))) continue;

            // At the root of a repository lie folders of other kinds too: only those count of which a language has a part.
            var isSite = parent.Length > 0 || placements.Toolchains.HoldsRoot;
            var first = shared.Select(f => First(f, parent)).ToHashSet(StringComparer.Ordinal);
            var files = isSite ? open : open.Where(f => first.Contains(First(f, parent))).ToList();
            DefaultFiles.Place(placements, parent, files, [.. folders.Values], Name, PathText.Join(parent, "**"), $"beside {folders.Keys.Order(StringComparer.Ordinal).First()}, with the same paths", PathText.WithoutExtension);
        }
    }

    /// <summary>The first folder below a folder on the way to a file; empty for a file right in it.</summary>
    private static string First(string file, string parent) => PathText.Below(file, parent) is var path && path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[..slash] : "";
}
