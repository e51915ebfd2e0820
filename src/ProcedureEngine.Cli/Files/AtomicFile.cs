using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Files;

/// <summary>A file that the user named: there whole or not at all, and never in the place of somebody else's.</summary>
internal static class AtomicFile
{
    // What tells a file's kind stands at its beginning.
    private const int HeadBytes = 4096;

    /// <summary>
    /// A <see cref="StoppedException"/> where the next build would read the file as part of the content; where a pipe, a socket or a
    /// device is there, which could take what is written only in part, or never; and where a file is there that is not empty and not of
    /// this kind: it would be lost.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="isOurs">Whether a file that begins so may be replaced.</param>
    public static void Require(string file, string content, Func<ReadOnlyMemory<byte>, bool> isOurs)
    {
        try
        {
            if (StandardStream.IsNamed(file)) return;
            var full = Final(file);
            if (ArticleFiles.IsRead(content, full)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.OutputIsContent, file, SourceSpan.Start, file, content));
            if (RegularFile.IsSpecial(full)) throw RegularFile.Refused();
            if (new FileInfo(full) is not { Exists: true, Length: > 0 and var length }) return;
            using var stream = new FileStream(RegularFile.Open(full), FileAccess.Read, bufferSize: 0);
            var head = new byte[Math.Min(length, HeadBytes)];
            if (isOurs(head.AsMemory(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)))) return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(file, e);
        }

        throw new StoppedException(Diagnostic.Create(DiagnosticIds.ForeignFile, file, SourceSpan.Start, file));
    }

    /// <summary>Writes beside the file, then moves into its place, with the folders above it; a <see cref="StoppedException"/> where that can't be done.</summary>
    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        string? beside = null;
        try
        {
            if (StandardStream.IsNamed(file))
            {
                StandardStream.Write(file, content);
                return;
            }

            var full = Final(file);
            if (RegularFile.IsSpecial(full)) throw RegularFile.Refused();
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            beside = Beside(full);
            WriteLasting(beside, content);
            if (!OperatingSystem.IsWindows() && File.Exists(full)) File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (beside is not null && File.Exists(beside)) File.Delete(beside);
            throw Unwritable(file, e);
        }
    }

    /// <summary>As <see cref="Write"/>, where nothing is there yet; false, and nothing was written, where something is.</summary>
    public static bool WriteNew(string file, ReadOnlySpan<byte> content)
    {
        var full = Path.GetFullPath(file);
        var beside = Beside(full);
        try
        {
            WriteLasting(beside, content);
            // Of two that write at once, the second finds the file of the first.
            File.Move(beside, full, overwrite: false);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside)) File.Delete(beside);
            return Path.Exists(full) ? false : throw Unwritable(file, e);
        }
    }

    // Not made of the file's name, which may be as long as a name can be.
    private static string Beside(string full) => Path.Combine(Path.GetDirectoryName(full)!, $".procedures-{Guid.NewGuid():N}.new");

    private static void WriteLasting(string file, ReadOnlySpan<byte> content)
    {
        // Without a buffer, which would be written once more when a stream is closed that could not be written.
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What the framework makes of a file that is larger than the disk or the shell allows.
            throw new IOException($"It may not have {content.Length} bytes.", e);
        }
    }

    // A link to a file stays a link.
    private static string Final(string file)
    {
        var named = new FileInfo(Path.GetFullPath(file));
        return named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static StoppedException Unwritable(string file, Exception e) => new(Diagnostic.Create(DiagnosticIds.UnwritableFile, file, SourceSpan.Start, e.Message), e);
}
