using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering;

namespace ProcedureEngine;

/// <summary>A site owner's own theme files.</summary>
internal static class ThemeFolder
{
    /// <summary>The theme that comes with the program, with the files of a folder in the place of those of the same path; a <see cref="StoppedException"/> where the folder can't be read.</summary>
    public static Theme Read(string? folder)
    {
        if (folder is null) return Theme.BuiltIn;
        if (!Directory.Exists(folder)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFolder, folder, SourceSpan.Start, folder));
        try
        {
            return Theme.BuiltIn.With(Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => new Page(Path.GetRelativePath(folder, file).Replace('\\', '/'), Bytes(file))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnreadableFile, folder, SourceSpan.Start, e.Message), e);
        }
    }

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
