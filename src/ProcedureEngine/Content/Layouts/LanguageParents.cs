using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>The folders right below which languages were found.</summary>
internal static class LanguageParents
{
    private const string Ending = "/**";

    /// <summary>Each such folder with the languages' folders in it, by path.</summary>
    public static IReadOnlyList<(string Parent, IReadOnlyDictionary<string, Locale> Folders)> Of(Placements placements)
    {
        var parents = new SortedDictionary<string, Dictionary<string, Locale>>(StringComparer.Ordinal);
        foreach (var placement in placements.Placed.Values)
        {
            if (placement.Layout != LanguageFolderLayout.LayoutName) continue;
            var folder = placement.Place[..^Ending.Length];
            var parent = PathText.FolderOf(folder);
            if (!parents.TryGetValue(parent, out var folders)) parents[parent] = folders = new Dictionary<string, Locale>(StringComparer.Ordinal);
            folders.TryAdd(folder, placement.Locale);
        }

        return [.. parents.Select(p => (p.Key, (IReadOnlyDictionary<string, Locale>)p.Value))];
    }

    /// <summary>What files below these folders share with versions elsewhere.</summary>
    public static HashSet<string> PathsOf(FileTree tree, IEnumerable<string> folders)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            foreach (var file in tree.Below(folder))
            {
                if (MarkdownFile.Is(file)) paths.Add(PathText.Twin(file, folder));
            }
        }

        return paths;
    }
}
