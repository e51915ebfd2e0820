using System.Collections.Immutable;
using ProcedureEngine.Content.Settings;

namespace ProcedureEngine.Content;

/// <summary>What has changed in a content folder since it was read.</summary>
public sealed record FileChanges
{
    private readonly ImmutableHashSet<string>? paths;

    private FileChanges(ImmutableHashSet<string>? paths) => this.paths = paths;

    /// <summary>Nobody knows, or more than articles: all is read again.</summary>
    public static FileChanges Everything { get; } = new((ImmutableHashSet<string>?)null);

    /// <summary>Nothing.</summary>
    public static FileChanges None { get; } = new([]);

    /// <summary>Whether all is to be read again.</summary>
    public bool IsEverything => paths is null;

    /// <summary>What was written, made, moved or deleted, relative to the content folder, with <c>/</c>; a folder stands for all that lies in it. Empty where all is to be read again.</summary>
    public ImmutableHashSet<string> Paths => paths ?? [];

    /// <summary>The changes of some files and folders. What lies outside of the content folder are its settings, or who knows what: all is read again.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="changed">Files and folders, as full paths.</param>
    /// <param name="theme">A folder whose changes are no change of the content; null for none.</param>
    public static FileChanges Of(string content, IEnumerable<string> changed, string? theme = null)
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var path in changed)
        {
            if (Below(content, path) is { } file && !SiteSettings.IsFile(file)) found.Add(file);
            else if (theme is null || Below(theme, path) is null) return Everything;
        }

        return new FileChanges(found.ToImmutable());
    }

    /// <summary>These and others.</summary>
    public FileChanges And(FileChanges other) => paths is null || other.paths is null ? Everything : new FileChanges(paths.Union(other.paths));

    /// <summary>Whether a file was changed, or a folder that it lies in.</summary>
    /// <param name="file">Relative to the content folder, with <c>/</c>.</param>
    public bool Touch(string file)
    {
        if (paths is null) return true;
        if (paths.IsEmpty) return false;
        if (paths.Contains(file)) return true;
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
        {
            if (paths.Contains(file[..end])) return true;
        }

        return false;
    }

    /// <summary>A path relative to a folder, with <c>/</c>; null where it is the folder, or lies elsewhere.</summary>
    private static string? Below(string folder, string path)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), path).Replace('\\', '/');
        return relative is "." or ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
