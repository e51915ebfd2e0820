using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// Docusaurus: <c>docs/…</c> in the default language, <c>i18n/de/docusaurus-plugin-content-docs/current/…</c> in others; versions of the product in
/// <c>versioned_docs/version-1.0/…</c> and <c>…/version-1.0/…</c>; blog and pages likewise. Where the source of a plugin lies is read from the paths that both have.
/// </summary>
internal sealed class DocusaurusLayout : ILayout
{
    private const string Prefix = "docusaurus-plugin-content-";
    private const string I18n = "i18n";

    public string Name => "Docusaurus";

    public void Place(Placements placements)
    {
        foreach (var site in placements.Tree.Parents.Where(p => PathText.NameOf(p) == I18n).ToList()) Place(placements, site);
    }

    private void Place(Placements placements, string i18n)
    {
        var tree = placements.Tree;
        var site = PathText.FolderOf(i18n);
        var trees = new SortedDictionary<string, List<(string Folder, Locale Locale)>>(StringComparer.Ordinal);
        foreach (var language in tree.ChildrenOf(i18n))
        {
            if (LocaleSpelling.TryParse(PathText.NameOf(language)) is not { } locale) continue;
            foreach (var plugin in tree.ChildrenOf(language).Where(f => PathText.NameOf(f).StartsWith(Prefix, StringComparison.Ordinal)))
            {
                var name = PathText.NameOf(plugin)[Prefix.Length..];
                // Of documents each version of the product has a folder; blog and pages have none.
                if (name != "docs" && !name.StartsWith("docs-", StringComparison.Ordinal)) Add(name, plugin, locale);
                else foreach (var version in tree.ChildrenOf(plugin)) Add($"{name}/{PathText.NameOf(version)}", version, locale);
            }
        }

        foreach (var (name, folders) in trees) Place(placements, site, name, folders);

        void Add(string name, string folder, Locale locale)
        {
            if (!trees.TryGetValue(name, out var list)) trees[name] = list = [];
            list.Add((folder, locale));
        }
    }

    private void Place(Placements placements, string site, string name, List<(string Folder, Locale Locale)> folders)
    {
        var paths = LanguageParents.PathsOf(placements.Tree, folders.Select(f => f.Folder));
        var source = Source(placements, site, name, paths);
        foreach (var (folder, locale) in folders)
        {
            foreach (var file in placements.Tree.Below(folder)) placements.Take(new Placement(file, locale, Key(file, folder), Name, $"{folder}/**", $"a translation of {source}"));
        }

        DefaultFiles.Place(placements, source, placements.OpenBelow(source), [.. folders.Select(f => f.Locale)], Name, $"{source}/**", $"i18n holds its translations", f => Key(f, source));

        string Key(string file, string folder) => PathText.Join(source, PathText.WithoutExtension(PathText.Below(file, folder)));
    }

    /// <summary>The folder that a plugin's translations are made from: the usual one, or the one beside the site that has most of their paths.</summary>
    private static string Source(Placements placements, string site, string name, HashSet<string> paths)
    {
        var tree = placements.Tree;
        var (plugin, version) = name.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? (name[..slash], name[(slash + 1)..]) : (name, "");
        var id = plugin.StartsWith("docs-", StringComparison.Ordinal) ? plugin["docs-".Length..] : "";
        var usual = PathText.Join(site, (version, id) switch
        {
            ("current", "") => "docs",
            ("current", _) => id,
            ({ Length: > 0 }, "") => $"versioned_docs/{version}",
            ({ Length: > 0 }, _) => $"{id}_versioned_docs/{version}",
            _ => plugin == "pages" ? "src/pages" : plugin,
        });
        if (version is not ("current" or "") || Shared(usual) > 0) return usual;

        // Another folder of the site, or of the repository that the site is a part of.
        var parents = new[] { site, PathText.FolderOf(site) }.Distinct();
        var best = parents.SelectMany(tree.ChildrenOf)
            .SelectMany(f => tree.ChildrenOf(f).Prepend(f))
            .Where(f => PathText.NameOf(f) != I18n && f != site)
            .Select(f => (Folder: f, Count: Shared(f)))
            .OrderByDescending(f => f.Count)
            .FirstOrDefault();
        return best.Count > 0 ? best.Folder : usual;

        int Shared(string folder)
        {
            var count = 0;
            foreach (var file in tree.Below(folder))
            {
                if (placements.IsOpen(file) && paths.Contains(PathText.Twin(file, folder))) count++;
            }

            return count;
        }
    }
}
