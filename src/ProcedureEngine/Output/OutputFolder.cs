using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;
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
    private StagedFiles files;

    private OutputFolder(string target, OutputOptions options, OutputLock @lock)
    {
        this.target = target;
        this.options = options;
        this.@lock = @lock;
        staging = Beside(target, "new");
        old = Beside(target, "old");
        files = Stage();
    }

    /// <summary>How many files were written.</summary>
    public int Count => files.Count;

    /// <summary>How many of them differ from what the folder held before, or are new.</summary>
    public int Changed => files.Changed;

    /// <summary>The pages that were left out, and why.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => files.Diagnostics;

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
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) throw Stopped(DiagnosticIds.UnwritableOutput, path, "that is no name of a folder.");
        try
        {
            var target = PhysicalPath.Of(path);
            if (Path.GetDirectoryName(target) is not { } parent) throw Stopped(DiagnosticIds.UnwritableOutput, path, "it is the root of a disk.");
            if (options.Sources.FirstOrDefault(source => FolderOverlap.IsBetween(target, PhysicalPath.Of(source))) is { } source) throw Stopped(DiagnosticIds.OverlappingOutput, path, path, source);
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
    public void Write(SiteFile page) => files.Write(page.Path, page.Path, page.Content.Span);

    /// <summary>Adds pages, each before the next is asked for.</summary>
    public void WriteAll(IEnumerable<SiteFile> pages)
    {
        foreach (var page in pages) Write(page);
    }

    /// <summary>Adds copies of files, such as images, each unless it is there already; with a diagnostic for one that can't be read.</summary>
    internal void CopyAll(IEnumerable<FileCopy> copies)
    {
        foreach (var copy in copies) files.Copy(copy);
    }

    /// <summary>What tells this build from others: made from the paths and contents of all that was written so far, 16 hex digits.</summary>
    /// <param name="without">The beginning of the paths that do not count.</param>
    public string Version(string without) => files.Version(without);

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
        files = Stage();
        try
        {
            Directory.CreateDirectory(staging);
            FileBytes.Write(Path.Combine(staging, OutputManifest.FileName), OutputManifest.OfUnfinished, isLasting: false);
        }
        catch
        {
            // On a disk that is full a folder can be made, and no file.
            LeftoverFolder.Clear(staging, target);
            throw;
        }
    }

    private StagedFiles Stage() => new(staging, target, earlier, isLasting: !options.IsTemporary);

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
        var manifest = OutputManifest.Render(options.Kind, files.All);
        var isNew = !FileBytes.Equal(before, manifest) || !HardLink.TryCreate(before, whole);
        if (isNew) FileBytes.Write(whole, manifest, isLasting: !options.IsTemporary);
        if ((isNew || files.Changed > 0) && !options.IsTemporary) DiskFlush.Run(staging);
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

    private void DeleteLeftovers()
    {
        LeftoverFolder.Clear(staging, target, earlier);
        LeftoverFolder.Clear(old, target, earlier);
    }

    private static string Beside(string target, string suffix) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.procedures-{suffix}");

    private static StoppedException Stopped(DiagnosticId id, string path, string argument, Exception? cause = null) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, argument), cause);

    private static StoppedException Stopped(DiagnosticId id, string path, string first, string second) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, first, second));
}
