using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>A folder beside its translations: <c>pages/…</c> beside <c>pages.de/…</c>, <c>pages.pt_BR/…</c> or <c>docs-de/…</c>, with the same paths in them. The folder without a language is in the default language.</summary>
internal sealed class FolderSuffixLayout : ILayout
{
    public string Name => "folders that end with a language";

    public void Place(Placements placements)
    {
        foreach (var parent in placements.Tree.Parents)
        {
            var groups = new Dictionary<string, List<(string Folder, Locale Locale)>>(StringComparer.Ordinal);
            foreach (var folder in placements.Tree.ChildrenOf(parent))
            {
                if (LocaleSuffix.Of(PathText.NameOf(folder)) is not { } suffix) continue;
                if (!groups.TryGetValue(suffix.Stem, out var group)) groups.Add(suffix.Stem, group = []);
                group.Add((folder, suffix.Locale));
            }

            foreach (var (stem, group) in groups) Place(placements, PathText.Join(parent, stem), group);
        }
    }

    private void Place(Placements placements, string plain, List<(string Folder, Locale Locale)> folders)
    {
        var tree = placements.Tree;
        var paths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var folder in folders.Select(f => f.Folder).Append(plain))
        {
            foreach (var file in tree.Below(folder))
            {
                var twin = PathText.Twin(file, folder);
                if (MarkdownFile.Is(file) && !ArticleFiles.IsAboutTheFolder(file)) paths[twin] = paths.GetValueOrDefault(twin) + 1;
            }
        }

        var languages = folders.Where(f => Shares(f.Folder)).ToList();
        if (languages.Count == 0) return;
        foreach (var (folder, locale) in languages)
        {
            foreach (var file in tree.Below(folder)) placements.Take(new Placement(file, locale, Key(file, folder), Name, $"{folder}/**", $"'{folder}' ends with a language and shares paths with its neighbours"));
        }

        DefaultFiles.Place(placements, plain, placements.OpenBelow(plain), [.. languages.Select(f => f.Locale)], Name, $"{plain}/**", $"the folder beside {languages[0].Folder}", file => Key(file, plain));

        string Key(string file, string folder) => PathText.Join(plain, PathText.WithoutExtension(PathText.Below(file, folder)));

        bool Shares(string folder)
        {
            foreach (var file in tree.Below(folder))
            {
                if (paths.GetValueOrDefault(PathText.Twin(file, folder)) > 1) return true;
            }

            return false;
        }
    }
}
