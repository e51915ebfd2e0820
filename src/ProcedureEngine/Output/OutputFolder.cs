using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering;

namespace ProcedureEngine.Output;

/// <summary>
/// The folder that a build writes. Pages are collected in a staging folder beside it; <see cref="Publish"/> swaps that in
/// whole. Until then, and when the build fails, is cancelled or killed, the folder stays as it was.
/// Pages may be written from many threads.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The file that tells a site of ours from any other folder: the list of its articles.</summary>
    public const string SiteMarker = "site.json";

    private readonly string marker;
    private readonly string target;
    private readonly string staging;
    private readonly string old;
    private readonly FileStream @lock;
    private readonly bool hasOld;
    private readonly ConcurrentDictionary<string, Entry> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];
    private int changed;

    private OutputFolder(string target, string marker, FileStream @lock)
    {
        this.target = target;
        this.marker = marker;
        this.@lock = @lock;
        staging = Beside(target, "new");
        old = Beside(target, "old");
        hasOld = File.Exists(Path.Combine(target, marker));
    }

    /// <summary>How many files were written.</summary>
    public int Count => written.Count;

    /// <summary>How many of them differ from what the folder held before, or are new.</summary>
    public int Changed => changed;

    /// <summary>The pages that were left out, and why.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>
    /// Opens a folder to be written; it need not exist. Throws <see cref="StoppedException"/> where it can't be written, where
    /// another build writes it now, or where it holds files but not what a build of this kind writes.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="marker">A file that every build of this kind writes, and nobody else.</param>
    public static OutputFolder Open(string path, string marker = SiteMarker)
    {
        var target = Resolve(path);
        try
        {
            if (File.Exists(target)) throw Stopped(DiagnosticIds.UnwritableOutput, path, $"'{path}' is a file.");
            if (IsForeign(target, marker)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.ForeignOutput, path, SourceSpan.Start, path, marker));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var folder = new OutputFolder(target, marker, Lock(target, path));
            try
            {
                folder.DeleteLeftovers();
                Directory.CreateDirectory(folder.staging);
                return folder;
            }
            catch
            {
                folder.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, path, e.Message, e);
        }
    }

    /// <summary>Adds a page. One whose path is unsafe, or differs at most in case from another's, is left out with a diagnostic.</summary>
    public void Write(Page page)
    {
        if (Reserve(page.Path, page.Path) is { } entry) Store(entry, page.Content.Span);
    }

    /// <summary>Adds a copy of a file, such as an image, unless it is there already; with a diagnostic where it can't be read.</summary>
    /// <param name="path">Where to, relative to the output folder, with <c>/</c>.</param>
    /// <param name="source">The file.</param>
    /// <param name="prepare">Makes of what it holds what the copy holds; null where there is to be none. Nothing: the copy is as the file.</param>
    public void Copy(string path, string source, Func<byte[], byte[]?>? prepare = null)
    {
        if (written.TryGetValue(path, out var first) && first.Origin == source) return;
        byte[] content;
        try
        {
            content = File.ReadAllBytes(source);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Create(DiagnosticIds.UnreadableFile, source, SourceSpan.Start, e.Message));
            return;
        }

        if (prepare is not null)
        {
            if (prepare(content) is not { } prepared) return;
            content = prepared;
        }

        if (Reserve(path, source) is { } entry) Store(entry, content);
    }

    /// <summary>What tells this build from others: made from the paths and contents of all that was written so far, 16 hex digits.</summary>
    /// <param name="without">The beginning of the paths that do not count.</param>
    public string Version(string without)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        var entries = written.Values.ToArray();
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var entry in entries)
        {
            if (entry.Path.StartsWith(without, StringComparison.Ordinal)) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(entry.Path));
            BinaryPrimitives.WriteUInt64LittleEndian(number, entry.Hash);
            hash.AppendData(number);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>Puts the pages in the place of what the folder held; the only step that changes it.</summary>
    public void Publish()
    {
        if (!written.ContainsKey(marker)) throw new InvalidOperationException($"Nobody would know the folder again without a {marker}.");
        try
        {
            FolderSwap.Run(staging, target, old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, target, e.Message, e);
        }
    }

    /// <summary>Removes what is left beside the folder: the old pages after <see cref="Publish"/>, the staging folder without it.</summary>
    public void Dispose()
    {
        try
        {
            DeleteLeftovers();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build tries again; the site itself is whole.
        }

        @lock.Dispose();
    }

    private Entry? Reserve(string path, string origin)
    {
        if (!OutputPath.IsSafe(path))
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
        entry.Hash = ContentHash.Of(content);
        try
        {
            var file = Path.Combine(staging, entry.Path);
            folders.GetOrAdd(Path.GetDirectoryName(file)!, static folder => Directory.CreateDirectory(folder).Exists);
            if (hasOld && Path.Combine(target, entry.Path) is var before && FileBytes.Equal(before, content) && HardLink.TryCreate(before, file)) return;
            FileBytes.Write(file, content);
            Interlocked.Increment(ref changed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, target, e.Message, e);
        }
    }

    private void DeleteLeftovers()
    {
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
    }

    private static bool IsForeign(string target, string marker) =>
        Directory.Exists(target) && !File.Exists(Path.Combine(target, marker)) && Directory.EnumerateFileSystemEntries(target).Any();

    // The lock goes with the process, so that what a killed build left behind blocks nobody.
    private static FileStream Lock(string target, string path)
    {
        var file = Beside(target, "lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(file))
        {
            throw Stopped(DiagnosticIds.OutputInUse, path, path, e);
        }
    }

    private static string Beside(string target, string suffix) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.procedures-{suffix}");

    // A link to a folder stays a link: what it points to is replaced.
    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var resolved = new DirectoryInfo(full).LinkTarget is null ? full : new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        return Path.GetDirectoryName(resolved) is null
            ? throw Stopped(DiagnosticIds.UnwritableOutput, path, "it is the root of a disk.")
            : resolved;
    }

    private static StoppedException Stopped(DiagnosticId id, string path, string argument, Exception? cause = null) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, argument), cause);

    /// <summary>A file of this build: from which source it comes, and the hash of what it holds.</summary>
    private sealed class Entry(string path, string origin)
    {
        public string Path { get; } = path;

        public string Origin { get; } = origin;

        public ulong Hash { get; set; }
    }
}
