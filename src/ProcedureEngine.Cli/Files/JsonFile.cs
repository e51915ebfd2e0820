using System.Text.Json;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Files;

/// <summary>A JSON file that the user named.</summary>
internal static class JsonFile
{
    /// <summary>Reads it; a <see cref="StoppedException"/> where it is not there, can't be opened or is not what it should be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="broken">What to tell of a file that can't be used.</param>
    /// <param name="read">Makes something of its bytes; a <see cref="JsonException"/> where that can't be done.</param>
    public static T Read<T>(string file, DiagnosticId broken, Func<byte[], T> read)
    {
        if (!File.Exists(file)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFile, file, SourceSpan.Start, file));
        try
        {
            return read(RegularFile.ReadAllBytes(file));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            var line = (int)((e as JsonException)?.LineNumber ?? 0) + 1;
            throw new StoppedException(Diagnostic.Create(broken, file, new SourceSpan(line, 1, line, 1), e.Message), e);
        }
    }
}
