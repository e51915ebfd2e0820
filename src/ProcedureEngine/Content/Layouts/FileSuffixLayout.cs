using ProcedureEngine.Content.Layouts.Paths;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// A language at the end of the file's name: <c>reset.de.md</c> beside <c>reset.en.md</c>, or beside <c>reset.md</c>, which is in the default
/// language; also <c>reset-de.md</c> and <c>reset_pt_BR.md</c>. An ending is a language only where one of its files has a partner: <c>run.sh.md</c> has none.
/// </summary>
internal sealed class FileSuffixLayout : ILayout
{
    public string Name => "file names that end with a language";

    public void Place(Placements placements)
    {
        var files = placements.Tree.Files
            .Where(f => !placements.Placed.ContainsKey(f) && !ArticleFiles.IsAboutTheFolder(f))
            .Select(f => (Path: f, Suffix: LocaleSuffix.Of(PathText.NameOf(PathText.WithoutExtension(f)))))
            .Where(f => f.Suffix is not null)
            .Select(f => new Named(f.Path, f.Suffix!.Value))
            .ToList();
        if (files.Count == 0) return;

        var open = placements.Tree.Files.Where(placements.IsOpen).ToList();
        var plain = open.Select(PathText.WithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var languages = Languages(files, plain, open.Count);
        var taken = files.Where(f => languages.Contains((f.Suffix.Separator, f.Suffix.Tag))).ToList();
        foreach (var file in taken) placements.Take(new Placement(file.Path, file.Suffix.Locale, file.Base, Name, $"**/*{file.Suffix.Separator}{file.Suffix.Tag}.md", $"the names end with '{file.Suffix.Separator}{file.Suffix.Tag}', and have partners"));

        foreach (var (scope, isDeep) in Scopes(placements, taken, plain))
        {
            var unnamed = placements.OpenBelow(scope).Where(f => isDeep || PathText.FolderOf(f) == scope).ToList();
            DefaultFiles.Place(placements, scope, unnamed, [.. taken.Where(f => PathText.IsBelow(f.Path, scope)).Select(f => f.Suffix.Locale)], Name, PathText.Join(scope, "**"), "their names have no language beside names that have one", PathText.WithoutExtension);
        }
    }

    /// <summary>The endings that are languages, by separator and tag.</summary>
    private static HashSet<(char, string)> Languages(List<Named> files, HashSet<string> plain, int open)
    {
        var languages = new HashSet<(char, string)>();
        foreach (var group in files.GroupBy(f => (f.Base.ToUpperInvariant(), f.Suffix.Separator)))
        {
            var isPair = group.DistinctBy(f => f.Suffix.Locale).Count() > 1;
            var isTranslation = plain.Contains(group.First().Base);
            foreach (var file in group)
            {
                var tag = file.Suffix.Tag;
                // A hyphen joins words (user-id.md beside user.md), and .sh or .cs may be about a program: without a second language beside it only a tag that is nothing else counts.
                if (isPair || (LocaleSpelling.HasRegion(tag) && file.Suffix.Separator == '.') || (isTranslation && (LocaleSpelling.IsUnmistakable(tag) || (file.Suffix.Separator == '.' && !IsProgram(tag))))) languages.Add((file.Suffix.Separator, tag));
            }
        }

        // A folder of one language only, all of it so named.
        if (languages.Count == 0 && files.Count == open && files.TrueForAll(f => f.Suffix.Separator == '.' && !IsProgram(f.Suffix.Tag))) languages.UnionWith(files.Select(f => (f.Suffix.Separator, f.Suffix.Tag)));
        return languages;
    }

    /// <summary>The folders in which names without a language are in the default language: those that hold pairs of both kinds, with all that lies between them.</summary>
    private static IEnumerable<(string Folder, bool IsDeep)> Scopes(Placements placements, List<Named> taken, HashSet<string> plain)
    {
        var folders = taken.Where(f => plain.Contains(f.Base)).Select(f => PathText.FolderOf(f.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var groups = folders.Where(f => f.Length > 0).GroupBy(f => f.Split('/')[0]).ToList();
        // At the root of a repository lie folders of other kinds: there each first folder is by itself.
        if (folders is ["", ..] && (placements.Toolchains.HoldsRoot || groups.Count * 2 > placements.Tree.ChildrenOf("").Count)) return [("", true)];
        return folders.Where(f => f.Length == 0).Select(f => (f, false)).Concat(groups.Select(g => (g.Aggregate(Common), true)));
    }

    private static string Common(string one, string other)
    {
        while (one != other && !PathText.IsBelow(other, one)) one = PathText.FolderOf(one);
        return one;
    }

    /// <summary>Whether an ending is also that of a program's files.</summary>
    private static bool IsProgram(string tag) => tag is "sh" or "cs" or "ps" or "pl" or "ts" or "ml" or "mk" or "so" or "tt" or "bat" or "lua";

    private sealed record Named(string Path, LocaleSuffix Suffix)
    {
        public string Base { get; } = PathText.Join(PathText.FolderOf(Path), Suffix.Stem);
    }
}
