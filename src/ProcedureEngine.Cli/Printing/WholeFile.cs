using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Printing;

/// <summary>A file that is there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, then moves into its place; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        var full = Path.GetFullPath(file);
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.new");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(beside, content);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableFile, file, SourceSpan.Start, e.Message), e);
        }
    }
}
