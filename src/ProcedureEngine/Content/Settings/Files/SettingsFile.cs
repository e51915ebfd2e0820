using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Settings.Files;

/// <summary>
/// The settings' file of a folder: the one in it, else the nearest above it up to the top of its repository. Above a repository, and where
/// there is none, nobody is asked: what lies there may be anybody's. Neither is what lies above in a folder of another user, or what is a
/// link out of the repository.
/// </summary>
/// <param name="Path">The file, a full path.</param>
/// <param name="Boundary">The folder that what the file names has to lie in, a full path: the top of the repository, else the file's own folder.</param>
public sealed record SettingsFile(string Path, string Boundary)
{
    /// <summary>The file's folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>A file that the user named; a <see cref="StoppedException"/> where it is not there.</summary>
    public static SettingsFile Named(string file)
    {
        if (!System.IO.File.Exists(file)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFile, file, SourceSpan.Start, file));
        var full = System.IO.Path.GetFullPath(file);
        var folder = System.IO.Path.GetDirectoryName(full)!;
        return new SettingsFile(full, TopOf(folder) ?? folder);
    }

    /// <summary>The file that holds for a folder; null where there is none.</summary>
    /// <param name="folder">The folder; it is there.</param>
    /// <param name="diagnostics">Where to tell of files that are not used. Paths are relative to the folder.</param>
    /// <param name="goesUp">Whether to go up also where there is no repository: from a file by itself, of which nobody said which content folder it belongs to.</param>
    public static SettingsFile? Find(string folder, DiagnosticBag diagnostics, bool goesUp = false)
    {
        var start = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        var top = TopOf(start);
        for (var at = start; at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            if (In(at, start, diagnostics) is { } file)
            {
                var found = new SettingsFile(file, top ?? at);
                if (Doubt(found, start) is not { } reason) return found;
                diagnostics.Add(DiagnosticIds.RefusedSettings, Relative(start, file), SourceSpan.Start, reason);
                return null;
            }

            if (at == top || (top is null && !goesUp)) return null;
        }

        return null;
    }

    /// <summary>Reads a file; what is wrong with it is told.</summary>
    /// <param name="root">The content folder, which diagnostics name the file from.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public SiteSettings Read(string root, DiagnosticBag diagnostics)
    {
        var name = Relative(root, Path);
        var told = new DiagnosticBag();
        var text = TextFile.Read(Folder, System.IO.Path.GetFileName(Path), told);
        diagnostics.AddRange(told.ToImmutable().Select(d => d with { Path = name }));
        return text is null ? SiteSettings.Default with { File = name } : SettingsReader.Read(text, diagnostics, name);
    }

    /// <summary>The settings that hold for a content folder; the defaults where there are none.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="named">The file that the user named; null to look for it.</param>
    /// <param name="diagnostics">Where to tell.</param>
    public static SiteSettings Load(string root, string? named, DiagnosticBag diagnostics) =>
        (named is null ? Find(root, diagnostics) : Named(named))?.Read(root, diagnostics) ?? SiteSettings.Default;

    /// <summary>Whether a path leads out of a folder, also where the links on its way are followed.</summary>
    internal static bool LeadsOut(string boundary, string path)
    {
        var way = System.IO.Path.GetRelativePath(PhysicalPath.Of(boundary), PhysicalPath.Of(path));
        return System.IO.Path.IsPathRooted(way) || way == ".." || way.StartsWith(".." + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string? In(string folder, string start, DiagnosticBag diagnostics)
    {
        var (usual, other) = (System.IO.Path.Combine(folder, SiteSettings.FileName), System.IO.Path.Combine(folder, SiteSettings.OtherFileName));
        if (!System.IO.File.Exists(usual)) return System.IO.File.Exists(other) ? other : null;
        if (System.IO.File.Exists(other)) diagnostics.Add(DiagnosticIds.TwoSettings, Relative(start, usual), SourceSpan.Start, SiteSettings.OtherFileName);
        return usual;
    }

    /// <summary>Why a file is not used; null where it is. One in the content folder itself is as trusted as the articles.</summary>
    private static string? Doubt(SettingsFile file, string start)
    {
        if (LeadsOut(file.Boundary, file.Path)) return "the file is a link that leads out of the repository";
        if (file.Folder == start) return null;
        // As git does not take the repository of another user for one's own. Where all is one other user's, as in a container, that is no difference.
        var owner = FileIdentity.OwnerOf(start);
        return FileIdentity.OwnerOf(file.Folder) == owner && FileIdentity.OwnerOf(file.Path) == owner ? null : "the file or its folder belongs to another user than the content";
    }

    /// <summary>The top of the repository that a folder lies in; null where it lies in none. A worktree and a submodule have a file in the place of the folder.</summary>
    private static string? TopOf(string folder)
    {
        for (var at = folder; at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            if (System.IO.Path.Exists(System.IO.Path.Combine(at, ".git"))) return at;
        }

        return null;
    }

    private static string Relative(string root, string file) => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
}
