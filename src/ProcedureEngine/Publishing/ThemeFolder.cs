using ProcedureEngine.Content.Files;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Themes;

namespace ProcedureEngine.Publishing;

/// <summary>A site owner's own theme files.</summary>
internal static class ThemeFolder
{
    // What lies in site/ beside the theme: a copy of that folder is a theme too.
    private static readonly string[] BesideTheme = ["README.md", "examples/", "screenshots/"];

    /// <summary>
    /// The theme that comes with the program, with the files of a folder in the place of those of the same path; null for the theme as
    /// it comes. A <see cref="Diagnostics.StoppedException"/> where the folder can't be read.
    /// </summary>
    public static Theme Read(string? folder) =>
        folder is null ? Theme.BuiltIn : Theme.BuiltIn.With(FolderFiles.Read(folder, IsOfTheme).Select(file => new SiteFile(file.Path, file.Content)));

    /// <summary>All but what lies beside a theme, and hidden files such as those of git: what is published can't be taken back.</summary>
    private static bool IsOfTheme(string path) =>
        !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !Array.Exists(BesideTheme, p => p.EndsWith('/') ? path.StartsWith(p, StringComparison.Ordinal) : path == p);
}
