using ProcedureEngine.Content.Layouts.Paths;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// Translations in a folder of their own, the default language elsewhere: <c>docs/start.md</c> beside <c>locales/de/start.md</c>, or beside
/// <c>translations/de/docs/start.md</c>. Evidence is that a good part of the translations' paths is found there.
/// </summary>
internal sealed class ElsewhereDefaultLayout : ILayout
{
    // One file in five: what shares less is another folder that has a page of the same name.
    private const int Fraction = 5;

    public string Name => "the default language elsewhere";

    public void Place(Placements placements)
    {
        foreach (var (parent, folders) in LanguageParents.Of(placements))
        {
            var tree = placements.Tree;
            var paths = LanguageParents.PathsOf(tree, folders.Keys);
            var (best, most) = ("", 0);
            foreach (var candidate in Candidates(tree, parent))
            {
                var shared = placements.OpenBelow(candidate).Count(f => !ArticleFiles.IsIndex(f) && !PathText.IsBelow(f, parent) && paths.Contains(PathText.Twin(f, candidate)));
                if (shared > most) (best, most) = (candidate, shared);
            }

            if (most == 0 || most * Fraction < paths.Count(p => !ArticleFiles.IsIndex(p))) continue;
            var first = paths.Select(p => p.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
            // At the root of a repository only what the languages have a part of.
            var files = placements.OpenBelow(best).Where(f => best.Length > 0 || (f.Contains('/', StringComparison.Ordinal) && first.Contains(f.Split('/')[0].ToLowerInvariant()))).ToList();
            DefaultFiles.Place(placements, best, files, [.. folders.Values], Name, PathText.Join(best, "**"), $"{parent} holds their translations", f => PathText.Join(parent, PathText.WithoutExtension(PathText.Below(f, best))));
        }
    }

    /// <summary>The folders above a folder of languages, and what lies right in them.</summary>
    private static IEnumerable<string> Candidates(FileTree tree, string parent)
    {
        if (parent.Length == 0) yield break;
        var at = parent;
        do
        {
            at = PathText.FolderOf(at);
            yield return at;
            foreach (var child in tree.ChildrenOf(at))
            {
                if (child != parent && !PathText.IsBelow(parent, child)) yield return child;
            }
        }
        while (at.Length > 0);
    }
}
