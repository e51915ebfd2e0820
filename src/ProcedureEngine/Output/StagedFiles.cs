using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;

namespace ProcedureEngine.Output;

/// <summary>
/// The files of a build on their way: written beside the output folder, each under a name of its own. What an earlier build wrote with
/// the same content is not written again. From many threads.
/// </summary>
/// <param name="staging">The folder they are written into.</param>
/// <param name="target">The output folder, which keeps what it has.</param>
/// <param name="earlier">What an earlier build wrote into it; null for nothing.</param>
/// <param name="isLasting">Whether they have to outlive a failure of the machine.</param>
internal sealed class StagedFiles(string staging, string target, OutputManifest? earlier, bool isLasting)
{
    private readonly ConcurrentDictionary<string, Entry> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];
    private int changed;

    /// <summary>How many there are.</summary>
    public int Count => written.Count;

    /// <summary>How many of them differ from what the output folder holds, or are new.</summary>
    public int Changed => changed;

    /// <summary>Those that were left out, and why.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<(string Path, FileStamp Stamp)> All => written.Values.Select(entry => (entry.Path, entry.Stamp));

    /// <summary>Adds a file. One whose path is unsafe, or differs at most in case from another's, is left out with a diagnostic; a <see cref="StoppedException"/> where the disk takes nothing.</summary>
    /// <param name="path">Its path in the output folder, with <c>/</c>.</param>
    /// <param name="origin">What it is made from, for the user.</param>
    /// <param name="content">What it holds.</param>
    public void Write(string path, string origin, ReadOnlySpan<byte> content)
    {
        if (Reserve(path, origin) is { } entry) Store(entry, content);
    }

    /// <summary>Adds a copy of a file, unless it is there already; with a diagnostic where it can't be read.</summary>
    public void Copy(FileCopy copy)
    {
        if (written.TryGetValue(copy.Path, out var first) && first.Origin == copy.Source) return;
        byte[]? content;
        try
        {
            content = RegularFile.ReadAllBytes(copy.Source);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Create(DiagnosticIds.UnreadableFile, copy.Source, SourceSpan.Start, e.Message));
            return;
        }

        if (copy.Prepare is not null) content = copy.Prepare(content);
        if (content is not null) Write(copy.Path, copy.Source, content);
    }

    /// <summary>What tells them from those of another build: made from paths and contents, 16 hex digits.</summary>
    /// <param name="without">The beginning of the paths that do not count.</param>
    public string Version(string without)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        foreach (var (path, stamp) in All.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (path.StartsWith(without, StringComparison.Ordinal)) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            BinaryPrimitives.WriteUInt64LittleEndian(number, stamp.Hash);
            hash.AppendData(number);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private Entry? Reserve(string path, string origin)
    {
        if (!OutputPath.IsSafe(path) || path == OutputManifest.FileName || KeptEntries.Contains(path.Split('/')[0]))
        {
            diagnostics.Add(Diagnostic.Create(DiagnosticIds.RefusedPage, origin, SourceSpan.Start, path));
            return null;
        }

        var entry = new Entry(path, origin);
        if (written.GetOrAdd(path, entry) is var first && first == entry) return entry;
        if (first.Origin != origin || path == origin) diagnostics.Add(Diagnostic.Create(DiagnosticIds.CollidingPages, origin, SourceSpan.Start, path, first.Origin));
        return null;
    }

    private void Store(Entry entry, ReadOnlySpan<byte> content)
    {
        entry.Stamp = FileStamp.Of(content);
        try
        {
            var file = Path.Combine(staging, entry.Path);
            folders.GetOrAdd(Path.GetDirectoryName(file)!, static folder => Directory.CreateDirectory(folder).Exists);
            if (earlier?.Names(entry.Path) == true && Path.Combine(target, entry.Path) is var before && FileBytes.Equal(before, content))
            {
                // An empty file is written again: it is never opened to see whether it is a file.
                if (!content.IsEmpty && HardLink.TryCreate(before, file)) return;
                FileBytes.Write(file, content, isLasting);
                return;
            }

            FileBytes.Write(file, content, isLasting);
            Interlocked.Increment(ref changed);
        }
        catch (Exception e) when (IsRefusedName(e))
        {
            written.TryRemove(entry.Path, out _);
            diagnostics.Add(Diagnostic.Create(DiagnosticIds.RefusedPage, entry.Origin, SourceSpan.Start, entry.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableOutput, target, SourceSpan.Start, e.Message), e);
        }
    }

    /// <summary>Whether the disk is well but does not take a name: one article is then left out, not the whole site.</summary>
    private static bool IsRefusedName(Exception e)
    {
        const int invalid = 22, tooLong = 36, tooLongOnMac = 63, noText = 84, noTextOnMac = 92, invalidOnWindows = unchecked((int)0x8007007B), badPathOnWindows = unchecked((int)0x800700A1);
        return e is PathTooLongException || (e is IOException && e.HResult is invalid or tooLong or tooLongOnMac or noText or noTextOnMac or invalidOnWindows or badPathOnWindows);
    }

    /// <summary>A file of this build.</summary>
    private sealed class Entry(string path, string origin)
    {
        public string Path { get; } = path;

        public string Origin { get; } = origin;

        public FileStamp Stamp { get; set; }
    }
}
