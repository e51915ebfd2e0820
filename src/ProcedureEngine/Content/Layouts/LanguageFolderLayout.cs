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
        foreach (var home in placements.Tree.Folders)
        {
            // All files of a folder are in one language: it is found once for them.
            if (LanguageOf(home) is not { } language) continue;
            foreach (var file in placements.Tree.FilesIn(home))
            {
                placements.Take(new Placement(file, language.Locale, PathText.Join(language.Name, PathText.WithoutExtension(PathText.Below(file, language.Folder))), Name, language.Pattern, language.Reason));
            }
        }

        LanguageFolder? LanguageOf(string home)
        {
            foreach (var folder in home.Length == 0 ? [] : PathText.FoldersOf(home + "/"))
            {
                var parent = PathText.FolderOf(folder);
                if (folders.TryGetValue(folder, out var locale)) return new LanguageFolder(folder, locale, parent, $"{folder}/**", Reason(folder, locale));
                // A language with a region can be nothing else, also behind a dot.
                if (Ending(PathText.NameOf(folder)) is var (ending, stem)) return new LanguageFolder(folder, ending, PathText.Join(parent, stem), $"{folder}/**", $"the folder '{folder}' ends with a language and a region");
            }

            return null;
        }
    }

    /// <summary>The language with a region that a folder's name ends in, and the rest of the name; null where it does not.</summary>
    private static (Locale Locale, string Stem)? Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && LocaleSpelling.HasRegion(name[(dot + 1)..]) && LocaleSpelling.TryParse(name[(dot + 1)..]) is { } locale ? (locale, name[..dot]) : null;
    }

    private static string Reason(string folder, Locale locale) =>
        LocaleSpelling.TryParse(PathText.NameOf(folder)) == locale ? $"the folder '{folder}' is named by a language" : $"'{PathText.NameOf(folder)}' stands for {locale.Tag} among languages";

    /// <summary>A folder in one language.</summary>
    /// <param name="Folder">Its path.</param>
    /// <param name="Locale">The language.</param>
    /// <param name="Name">What the articles' names begin with: the path without the language.</param>
    /// <param name="Pattern">The files in it.</param>
    /// <param name="Reason">How it is known.</param>
    private sealed record LanguageFolder(string Folder, Locale Locale, string Name, string Pattern, string Reason);
}
