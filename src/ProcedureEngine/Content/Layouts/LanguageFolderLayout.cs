using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// A folder for each language, anywhere on the path: <c>de/…</c>, <c>content/de/…</c>, <c>docs/de/docs/…</c>, <c>locales/de/…</c>,
/// <c>files/de/…/index.md</c>, <c>zh_CN/…</c>; or folders that end with it, <c>docs.de-DE/…</c>. The outermost holds. Which folders are languages <see cref="LanguageFolders"/> tells.
/// </summary>
internal sealed class LanguageFolderLayout : ILayout
{
    /// <summary>What people call the layout.</summary>
    public const string LayoutName = "a folder for each language";

    public string Name => LayoutName;

    public void Place(Placements placements)
    {
        var named = placements.Toolchains.All.SelectMany(t => t.Locales).Concat(placements.NamedLocales).ToHashSet();
        var folders = LanguageFolders.Find(placements.Tree, named);
        foreach (var file in placements.Tree.Files)
        {
            foreach (var folder in PathText.FoldersOf(file))
            {
                var parent = PathText.FolderOf(folder);
                if (folders.TryGetValue(folder, out var locale))
                {
                    placements.Take(new Placement(file, locale, Of(parent, "", file, folder), Name, $"{folder}/**", Reason(folder, locale)));
                    break;
                }

                // A language with a region can be nothing else, also behind a dot.
                if (Ending(PathText.NameOf(folder)) is not var (ending, stem)) continue;
                placements.Take(new Placement(file, ending, Of(parent, stem, file, folder), Name, $"{folder}/**", $"the folder '{folder}' ends with a language and a region"));
                break;
            }
        }
    }

    /// <summary>The language with a region that a folder's name ends in, and the rest of the name; null where it does not.</summary>
    private static (Locale Locale, string Stem)? Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && LocaleSpelling.HasRegion(name[(dot + 1)..]) && LocaleSpelling.TryParse(name[(dot + 1)..]) is { } locale ? (locale, name[..dot]) : null;
    }

    private static string Of(string parent, string stem, string file, string folder) =>
        PathText.Join(PathText.Join(parent, stem), PathText.WithoutExtension(PathText.Below(file, folder)));

    private static string Reason(string folder, Locale locale) =>
        LocaleSpelling.TryParse(PathText.NameOf(folder)) == locale ? $"the folder '{folder}' is named by a language" : $"'{PathText.NameOf(folder)}' stands for {locale.Tag} among languages";
}
