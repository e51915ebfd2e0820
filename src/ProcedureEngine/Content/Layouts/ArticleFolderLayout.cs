using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// A folder for each article, its files named by their languages: <c>reset/en.md</c>, <c>reset/de.md</c>, also numbered, <c>reset/01-en.md</c>,
/// <c>reset/02-de.md</c>. Evidence is a folder with two languages in which at least half of the articles are named so: a list of commands has an <c>id.md</c> too.
/// </summary>
internal sealed class ArticleFolderLayout : ILayout
{
    public string Name => "a folder for each article";

    public void Place(Placements placements)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var single = new List<(string Folder, Named File)>();
        foreach (var folder in placements.Tree.Folders)
        {
            var open = placements.Tree.FilesIn(folder).Where(placements.IsOpen).ToList();
            var named = open.Select(Named.Of).OfType<Named>().ToList();
            if (named.Count == 0 || named.Count * 2 < open.Count) continue;
            // Two numbers with the same languages are two articles: their names are the rule of another layout.
            if (named.DistinctBy(n => n.Locale).Count() != named.Count || (named[0].IsNumbered && named.Count > 1 && named.DistinctBy(n => n.Number).Count() == 1)) continue;
            if (named.Count == 1)
            {
                single.Add((folder, named[0]));
                continue;
            }

            known.UnionWith(named.Select(n => n.Tag));
            foreach (var file in named) Take(placements, folder, file);
        }

        // Articles that have one language so far, where others show what such a name means.
        foreach (var (folder, file) in single)
        {
            if (known.Contains(file.Tag)) Take(placements, folder, file);
        }
    }

    private void Take(Placements placements, string folder, Named file) =>
        placements.Take(new Placement(file.Path, file.Locale, folder.Length == 0 ? "index" : folder, Name, file.IsNumbered ? $"**/NN-{file.Tag}.md" : $"**/{file.Tag}.md", "the files of a folder are named by languages"));

    private sealed record Named(string Path, string Number, string Tag, Locale Locale)
    {
        public bool IsNumbered => Number.Length > 0;

        public static Named? Of(string path)
        {
            var name = PathText.NameOf(PathText.WithoutExtension(path));
            var digits = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits < 0) return null;
            var tag = digits > 0 && name[digits] is '-' or '_' ? name[(digits + 1)..] : digits == 0 ? name : "";
            return LocaleSpelling.TryParse(tag) is { } locale ? new Named(path, name[..digits], tag, locale) : null;
        }
    }
}
