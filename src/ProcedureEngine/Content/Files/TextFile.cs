using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Files;

/// <summary>Text files of a content folder: UTF-8, and no larger than an article may be.</summary>
internal static class TextFile
{
    /// <summary>The largest file that is read, in bytes: far beyond any text that a person follows step by step.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark; null, with a diagnostic, where the file can't be read, is not UTF-8 or is too large.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="path">The file, relative to it.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static string? Read(string root, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var handle = RegularFile.Open(Path.Combine(root, path));
            var length = RandomAccess.GetLength(handle);
            if (length > MaxBytes)
            {
                diagnostics.Add(DiagnosticIds.FileTooLarge, path, SourceSpan.Start, $"{length}", $"{MaxBytes}");
                return null;
            }

            var buffer = ArrayPool<byte>.Shared.Rent((int)length);
            try
            {
                return Decode(buffer.AsSpan(0, ReadAll(handle, buffer.AsSpan(0, (int)length))), path, diagnostics);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // What stands for a byte that is no UTF-8 leads to no file.
            diagnostics.Add(DiagnosticIds.UnreadableFile, path, SourceSpan.Start, e is FileNotFoundException && path.Contains('\uFFFD', StringComparison.Ordinal) ? "its name is not UTF-8." : e.Message);
            return null;
        }
    }

    /// <summary>The text of a file's bytes, as <see cref="Read"/> gives it.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes[..Math.Clamp(e.Index, 0, bytes.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = before.Length - before.LastIndexOf((byte)'\n');
            diagnostics.Add(DiagnosticIds.NotUtf8, path, new SourceSpan(line, column, line, column), $"{e.BytesUnknown?.FirstOrDefault() ?? 0:X2}", $"{e.Index}");
            return null;
        }
    }

    private static int ReadAll(SafeFileHandle handle, Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length && RandomAccess.Read(handle, buffer[total..], total) is > 0 and var read) total += read;
        return total;
    }
}
