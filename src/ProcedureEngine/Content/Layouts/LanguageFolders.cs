using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// Tells which folders hold a language. A name alone is little evidence: <c>it</c> beside <c>sales</c> is a department, <c>it</c>
/// beside <c>de</c> Italian. What other folders there are never speaks against a language that has evidence of its own.
/// </summary>
internal static class LanguageFolders
{
    /// <summary>The folders that hold a language, by path.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="named">Languages that the settings or the toolchain speak of: their names are no other words.</param>
    public static Dictionary<string, Locale> Find(FileTree tree, IReadOnlySet<Locale> named)
    {
        var found = new Dictionary<string, Locale>(StringComparer.Ordinal);
        var lonely = new List<(string Folder, Locale Locale)>();
        foreach (var parent in tree.Parents)
        {
            var candidates = new List<(string Folder, Locale Locale)>();
            foreach (var folder in tree.ChildrenOf(parent))
            {
                if (LocaleSpelling.TryParseLoosely(PathText.NameOf(folder)) is { } locale) candidates.Add((folder, locale));
            }

            if (candidates.Count == 0) continue;
            var neighbours = tree.ChildrenOf(parent).Where(f => candidates.TrueForAll(c => c.Folder != f) && HasArticles(tree, f)).ToList();
            // Where every name is certain it needs no other evidence.
            var twins = candidates.TrueForAll(c => LocaleSpelling.TryParse(PathText.NameOf(c.Folder)) is not null && IsCertain(c, named)) ? [] : Twins(tree, parent, candidates, neighbours);
            var isGroup = candidates.Count > 1 && candidates.Exists(c => twins.Contains(c.Folder) || IsCertain(c, named));
            foreach (var candidate in candidates)
            {
                var name = PathText.NameOf(candidate.Folder);
                var isTag = LocaleSpelling.TryParse(name) is not null;
                // A country's code (ua) is a language beside languages only, and where its language has no folder of its own.
                if (!isTag && (!isGroup || candidates.Exists(c => c.Locale == candidate.Locale && c.Folder != candidate.Folder))) continue;
                if ((isTag && IsCertain(candidate, named)) || twins.Contains(candidate.Folder) || (isGroup && name.Length == 2)) found[candidate.Folder] = candidate.Locale;
                else if (isTag && neighbours.Count == 0) lonely.Add(candidate);
            }
        }

        // Without a neighbour of another kind a name counts, unless languages elsewhere show that it is none of them.
        var known = found.Values.ToHashSet();
        foreach (var (folder, locale) in lonely)
        {
            if (known.Count == 0 || known.Contains(locale) || tree.ChildrenOf(PathText.FolderOf(folder)).Count > 1) found[folder] = locale;
        }

        return found;
    }

    private static bool IsCertain((string Folder, Locale Locale) candidate, IReadOnlySet<Locale> named) =>
        LocaleSpelling.IsUnmistakable(PathText.NameOf(candidate.Folder)) || named.Contains(candidate.Locale);

    /// <summary>The candidates that hold a file of which another candidate, or the folder above, has a version by the same path, and no neighbour has.</summary>
    private static HashSet<string> Twins(FileTree tree, string parent, List<(string Folder, Locale Locale)> candidates, List<string> neighbours)
    {
        var holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (folder, _) in candidates)
        {
            foreach (var file in tree.Below(folder))
            {
                if (ArticleFiles.IsAboutTheFolder(file)) continue;
                var twin = PathText.Twin(file, folder);
                if (!holders.TryGetValue(twin, out var list)) holders[twin] = list = [];
                if (!list.Contains(folder)) list.Add(folder);
            }
        }

        foreach (var neighbour in neighbours)
        {
            foreach (var file in tree.Below(neighbour)) holders.Remove(PathText.Twin(file, neighbour));
        }

        foreach (var file in tree.Below(parent))
        {
            // Every folder has an index; that two have one says nothing.
            if (!MarkdownFile.Is(file) || ArticleFiles.IsIndex(file) || candidates.Exists(c => PathText.IsBelow(file, c.Folder))) continue;
            if (holders.TryGetValue(PathText.Twin(file, parent), out var list)) list.Add(parent);
        }

        return holders.Values.Where(list => list.Count > 1).SelectMany(list => list).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a folder may say what its neighbours are: licences, lists and files about a folder don't.</summary>
    private static bool HasArticles(FileTree tree, string folder)
    {
        foreach (var file in tree.Below(folder))
        {
            if (MarkdownFile.Is(file) && !ArticleFiles.IsAboutTheFolder(file)) return true;
        }

        return false;
    }
}
