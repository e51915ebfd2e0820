using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering;

namespace ProcedureEngine;

/// <summary>A site owner's own theme files.</summary>
internal static class ThemeFolder
{
    // What lies in site/ beside the theme: a copy of that folder is a theme too.
    private static readonly string[] BesideTheme = ["README.md", "examples/", "screenshots/"];

    /// <summary>The theme that comes with the program, with the files of a folder in the place of those of the same path; a <see cref="StoppedException"/> where the folder can't be read.</summary>
    public static Theme Read(string? folder)
    {
        if (folder is null) return Theme.BuiltIn;
        if (!Directory.Exists(folder)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFolder, folder, SourceSpan.Start, folder));
        try
        {
            return Theme.BuiltIn.With(Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(file => IsOfTheme(file.Path))
                .Select(file => new Page(file.Path, Bytes(file.File))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnreadableFile, folder, SourceSpan.Start, e.Message), e);
        }
    }

    /// <summary>All but what lies beside a theme, and hidden files such as those of git: what is published can't be taken back.</summary>
    private static bool IsOfTheme(string path) =>
        !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !Array.Exists(BesideTheme, p => p.EndsWith('/') ? path.StartsWith(p, StringComparison.Ordinal) : path == p);

    private static byte[] Bytes(string file)
    {
        try
        {
            return RegularFile.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnreadableFile, file, SourceSpan.Start, e.Message), e);
        }
    }
}
