using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli;

/// <summary>A file that the user named for the findings.</summary>
internal static class ReportFile
{
    /// <summary>Writes it, with the folders above it; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static void Write(string file, Action<Stream> write)
    {
        // The file is opened when all is there: what goes wrong before leaves the old one.
        using var content = new MemoryStream();
        write(content);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using var stream = File.Create(file);
            content.WriteTo(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableFile, file, SourceSpan.Start, e.Message), e);
        }
    }
}
