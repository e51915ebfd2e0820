namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Parts of paths that are relative to the content root, with <c>/</c>.</summary>
internal static class PathText
{
    /// <summary>The folder of a file or folder; empty for one at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    /// <summary>The last name of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The path without the extension of its last name; a name that only begins with a dot has none.</summary>
    public static string WithoutExtension(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;

    /// <summary>A path below a folder; the folder may be the root, which is empty.</summary>
    public static string Join(string folder, string path) => folder.Length == 0 ? path : path.Length == 0 ? folder : $"{folder}/{path}";

    /// <summary>Whether a file or folder lies in a folder, at whatever depth.</summary>
    public static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The path relative to a folder that it lies in.</summary>
    public static string Below(string path, string folder) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>What two versions of an article share below their languages' folders: the path without extension, without case.</summary>
    public static string Twin(string path, string folder) => WithoutExtension(Below(path, folder)).ToLowerInvariant();

    /// <summary>The folders on the way to a path, from the outermost on, without the root and itself.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
