using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Output;

/// <summary>
/// The folder that a build writes. Pages are collected in a staging folder beside it; <see cref="Publish"/> swaps that in
/// whole. Until then, and when the build fails, is cancelled or killed, the folder stays as it was. Only what an earlier build
/// wrote is replaced; what others may keep in a published folder, such as <c>.git</c> and <c>CNAME</c>, is carried over.
/// Pages may be written from many threads.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputOptions options;
    private readonly string target;
    private readonly string staging;
    private readonly string old;
    private readonly OutputLock @lock;
    private OutputManifest? earlier;
    private readonly ConcurrentDictionary<string, Entry> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];
    private int changed;

    private OutputFolder(string target, OutputOptions options, OutputLock @lock)
    {
        this.target = target;
        this.options = options;
        this.@lock = @lock;
        staging = Beside(target, "new");
        old = Beside(target, "old");
    }

    /// <summary>How many files were written.</summary>
    public int Count => written.Count;

    /// <summary>How many of them differ from what the folder held before, or are new.</summary>
    public int Changed => changed;

    /// <summary>The pages that were left out, and why.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Opens the folder of a site.</summary>
    public static OutputFolder Open(string path) => Open(new OutputOptions(path));

    /// <summary>
    /// Opens a folder to be written. Throws <see cref="StoppedException"/>, and nothing is touched, where it can't be written,
    /// where another build writes it now, where it overlaps a folder that is read, or where it, or what a killed build left beside
    /// it, holds what no build of this kind wrote.
    /// </summary>
    public static OutputFolder Open(OutputOptions options)
    {
        var path = options.Path;
        try
        {
            var target = PhysicalPath.Of(path);
            if (Path.GetDirectoryName(target) is not { } parent) throw Stopped(DiagnosticIds.UnwritableOutput, path, "it is the root of a disk.");
            if (options.Sources.FirstOrDefault(source => PhysicalPath.Overlap(target, PhysicalPath.Of(source))) is { } source) throw Stopped(DiagnosticIds.OverlappingOutput, path, path, source);
            if (File.Exists(target)) throw Stopped(DiagnosticIds.UnwritableOutput, path, $"'{path}' is a file.");
            Directory.CreateDirectory(parent);
            var folder = new OutputFolder(target, options, OutputLock.Take(Beside(target, "lock"), path));
            try
            {
                folder.Prepare();
                return folder;
            }
            catch
            {
                folder.@lock.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, path, e.Message, e);
        }
    }

    /// <summary>Adds a page. One whose path is unsafe, or differs at most in case from another's, is left out with a diagnostic.</summary>
    public void Write(SiteFile page)
    {
        if (Reserve(page.Path, page.Path) is { } entry) Store(entry, page.Content.Span);
    }

    /// <summary>Adds pages, each before the next is asked for.</summary>
    public void WriteAll(IEnumerable<SiteFile> pages)
    {
        foreach (var page in pages) Write(page);
    }

    /// <summary>Adds copies of files.</summary>
    internal void CopyAll(IEnumerable<FileCopy> files)
    {
        foreach (var file in files) Copy(file.Path, file.Source, file.Prepare);
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
            content = RegularFile.ReadAllBytes(source);
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

    /// <summary>Puts the pages in the place of what the folder held, on the disk for good; the only step that changes it.</summary>
    public void Publish()
    {
        string? replaced;
        try
        {
            Finish();
            replaced = FolderSwap.Run(staging, target, old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, target, e.Message, e);
        }

        try
        {
            if (replaced is not null) KeptEntries.Carry(replaced, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.NotCarriedOver, target, SourceSpan.Start, replaced!, e.Message), e);
        }
    }

    /// <summary>Removes what is left beside the folder: the old pages after <see cref="Publish"/>, the staging folder without it.</summary>
    public void Dispose()
    {
        try
        {
            DeleteLeftovers();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoppedException)
        {
            // The next build tries again, and tells; the site itself is whole.
        }

        @lock.Dispose();
    }

    private void Prepare()
    {
        FolderSwap.Repair(target, old);
        var isThere = Directory.Exists(target);
        if (isThere) earlier = Earlier();
        DeleteLeftovers();
        if (!isThere && Directory.Exists(target)) earlier = Earlier();
        Directory.CreateDirectory(staging);
        FileBytes.Write(Path.Combine(staging, OutputManifest.FileName), OutputManifest.OfUnfinished, isLasting: false);
    }

    /// <summary>What an earlier build wrote; null for nothing. A <see cref="StoppedException"/> where there is more in the folder.</summary>
    private OutputManifest? Earlier()
    {
        var manifest = OutputManifest.Read(target);
        if (manifest is null && options.Kind == OutputKind.Site) manifest = LegacySite.Read(target, options.Sources);
        else if (manifest?.Is(options.Kind) == false) manifest = null;
        return ForeignEntries.Describe(target, manifest) is { } foreign ? throw Stopped(DiagnosticIds.ForeignOutput, options.Path, options.Path, foreign) : manifest;
    }

    /// <summary>Makes the staging folder a whole one: from here on it is told from one that was given up.</summary>
    private void Finish()
    {
        var (file, before) = (Path.Combine(staging, OutputManifest.FileName), Path.Combine(target, OutputManifest.FileName));
        var whole = file + ".new";
        var manifest = OutputManifest.Render(options.Kind, written.Keys);
        var isNew = !FileBytes.Equal(before, manifest) || !HardLink.TryCreate(before, whole);
        if (isNew) FileBytes.Write(whole, manifest, isLasting: !options.IsTemporary);
        if ((isNew || changed > 0) && !options.IsTemporary) DiskFlush.Run(staging);
        if (earlier is not null && OutputManifest.Read(target) is null) Adopt(before);
        File.Move(whole, file, overwrite: true);
        if (Directory.Exists(target)) KeptEntries.Link(target, staging);
    }

    /// <summary>Gives a site of a version that wrote no manifest one: after the swap it would be nobody's.</summary>
    private void Adopt(string place)
    {
        var file = Path.Combine(staging, OutputManifest.FileName + ".old");
        FileBytes.Write(file, earlier!.Render(options.Kind), isLasting: !options.IsTemporary);
        File.Move(file, place);
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
        entry.Hash = ContentHash.Of(content);
        try
        {
            var file = Path.Combine(staging, entry.Path);
            folders.GetOrAdd(Path.GetDirectoryName(file)!, static folder => Directory.CreateDirectory(folder).Exists);
            if (earlier?.Names(entry.Path) == true && Path.Combine(target, entry.Path) is var before && FileBytes.Equal(before, content))
            {
                // An empty file is written again: it is never opened to see whether it is a file.
                if (!content.IsEmpty && HardLink.TryCreate(before, file)) return;
                FileBytes.Write(file, content, isLasting: !options.IsTemporary);
                return;
            }

            FileBytes.Write(file, content, isLasting: !options.IsTemporary);
            Interlocked.Increment(ref changed);
        }
        catch (Exception e) when (IsRefusedName(e))
        {
            written.TryRemove(entry.Path, out _);
            diagnostics.Add(Diagnostic.Create(DiagnosticIds.RefusedPage, entry.Origin, SourceSpan.Start, entry.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Stopped(DiagnosticIds.UnwritableOutput, target, e.Message, e);
        }
    }

    /// <summary>Whether the disk is well but does not take a name: one article is then left out, not the whole site.</summary>
    private static bool IsRefusedName(Exception e)
    {
        const int invalid = 22, tooLong = 36, tooLongOnMac = 63, noText = 84, noTextOnMac = 92, invalidOnWindows = unchecked((int)0x8007007B), badPathOnWindows = unchecked((int)0x800700A1);
        return e is PathTooLongException || (e is IOException && e.HResult is invalid or tooLong or tooLongOnMac or noText or noTextOnMac or invalidOnWindows or badPathOnWindows);
    }

    private void DeleteLeftovers()
    {
        LeftoverFolder.Clear(staging, target);
        LeftoverFolder.Clear(old, target);
    }

    private static string Beside(string target, string suffix) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.procedures-{suffix}");

    private static StoppedException Stopped(DiagnosticId id, string path, string argument, Exception? cause = null) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, argument), cause);

    private static StoppedException Stopped(DiagnosticId id, string path, string first, string second) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, first, second));

    /// <summary>A file of this build: from which source it comes, and the hash of what it holds.</summary>
    private sealed class Entry(string path, string origin)
    {
        public string Path { get; } = path;

        public string Origin { get; } = origin;

        public ulong Hash { get; set; }
    }
}
