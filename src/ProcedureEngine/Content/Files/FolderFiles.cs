using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Files;

/// <summary>All files of a folder that is read as a whole, such as a theme.</summary>
internal static class FolderFiles
{
    /// <summary>The files and what they hold; a <see cref="StoppedException"/> where the folder is not there or one of them can't be read.</summary>
    /// <param name="folder">The folder, with all folders in it.</param>
    /// <param name="isWanted">Whether a file is read, by its path relative to the folder with <c>/</c>.</param>
    public static IReadOnlyList<(string Path, byte[] Content)> Read(string folder, Predicate<string> isWanted)
    {
        if (!Directory.Exists(folder)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFolder, folder, SourceSpan.Start, folder));
        var at = folder;
        try
        {
            var files = new List<(string, byte[])>();
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (!isWanted(path)) continue;
                at = file;
                files.Add((path, RegularFile.ReadAllBytes(file)));
                at = folder;
            }

            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnreadableFile, at, SourceSpan.Start, e.Message), e);
        }
    }
}
