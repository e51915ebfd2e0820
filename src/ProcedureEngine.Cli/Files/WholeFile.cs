using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Files;

/// <summary>A file that the user named: there whole or not at all, and never in the place of somebody else's.</summary>
internal static class WholeFile
{
    // What tells a file's kind stands at its beginning.
    private const int HeadBytes = 4096;

    /// <summary>A <see cref="StoppedException"/> where a file is there that is not empty and not of this kind: it would be lost.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isOurs">Whether a file that begins so may be replaced.</param>
    public static void Require(string file, Func<ReadOnlyMemory<byte>, bool> isOurs)
    {
        try
        {
            // Pipes and devices have no length: they lose nothing.
            if (IsDevice(file) || new FileInfo(Final(file)) is not { Exists: true, Length: > 0 and var length } there) return;
            using var stream = there.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
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
            var full = Final(file);
            // A pipe is written where it is; whether an empty file is one, its name does not say.
            if (IsDevice(file) || new FileInfo(full) is { Exists: true, Length: 0 })
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                stream.Write(content);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.new");
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(full)) File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (beside is not null && File.Exists(beside)) File.Delete(beside);
            throw Unwritable(file, e);
        }
    }

    // A link to a file stays a link.
    private static string Final(string file)
    {
        var named = new FileInfo(Path.GetFullPath(file));
        return named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static bool IsDevice(string file) => !OperatingSystem.IsWindows() && Path.GetFullPath(file) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    private static StoppedException Unwritable(string file, Exception e) => new(Diagnostic.Create(DiagnosticIds.UnwritableFile, file, SourceSpan.Start, e.Message), e);
}
