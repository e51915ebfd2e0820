using System.IO.Enumeration;

namespace ProcedureEngine.Output.Disk;

/// <summary>Something in a folder, as it lies there: a link is a link, wherever it leads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFolder">Whether it is a folder; a link to one is none.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    /// <summary>What a folder holds, hidden files too, by name.</summary>
    public static IReadOnlyList<FolderEntry> In(string folder)
    {
        var entries = new List<FolderEntry>(new FileSystemEnumerable<FolderEntry>(folder, static (ref entry) =>
        {
            var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
            return new FolderEntry(entry.FileName.ToString(), entry.IsDirectory && !isLink, isLink);
        }, All));
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    /// <summary>Whether anything is at a path, be it a link that leads nowhere.</summary>
    public static bool Exists(string path) => new FileInfo(path) is var file && (file.Exists || file.LinkTarget is not null || Directory.Exists(path));
}
