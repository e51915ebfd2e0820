using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Output;

/// <summary>A temporary folder of pages that another program reads; gone when disposed. Not thread-safe.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly TransientFolder temporary;
    private readonly string root;
    private readonly HashSet<string> copied = new(StringComparer.Ordinal);

    /// <summary>Makes one; a <see cref="StoppedException"/> where the disk refuses it.</summary>
    public ScratchFolder()
    {
        try
        {
            temporary = TransientFolder.Create("print");
            root = temporary.Path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.UnwritableFile, Path.GetTempPath(), SourceSpan.Start, e.Message), e);
        }
    }

    /// <summary>Writes a page and gives its full path; a <see cref="StoppedException"/> where the disk refuses it.</summary>
    public string Write(SiteFile page)
    {
        if (!OutputPath.IsSafe(page.Path)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.RefusedPage, page.Path, SourceSpan.Start, page.Path));
        return Store(page.Path, DiagnosticIds.UnwritableFile, file => File.WriteAllBytes(file, page.Content.Span));
    }

    /// <summary>Copies files, each once; a <see cref="StoppedException"/> where one can't be read.</summary>
    public void CopyAll(IEnumerable<FileCopy> files)
    {
        foreach (var file in files) Copy(file.Path, file.Source, file.Prepare ?? (content => content));
    }

    /// <summary>Copies a file, once; a <see cref="StoppedException"/> where it can't be read.</summary>
    /// <param name="path">Where to, relative to the folder, with <c>/</c>.</param>
    /// <param name="source">The file.</param>
    /// <param name="prepare">Makes of what it holds what the copy holds; null where there is to be none.</param>
    public void Copy(string path, string source, Func<byte[], byte[]?> prepare)
    {
        if (!OutputPath.IsSafe(path) || !copied.Add(path)) return;
        Store(path, DiagnosticIds.UnreadableFile, file =>
        {
            if (prepare(RegularFile.ReadAllBytes(source)) is { } content) File.WriteAllBytes(file, content);
        });
    }

    /// <summary>Makes a folder in it and gives its full path.</summary>
    public string Create(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    /// <inheritdoc/>
    public void Dispose() => temporary.Dispose();

    private string Store(string path, DiagnosticId failed, Action<string> write)
    {
        try
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            write(file);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException(Diagnostic.Create(failed, path, SourceSpan.Start, e.Message), e);
        }
    }
}
