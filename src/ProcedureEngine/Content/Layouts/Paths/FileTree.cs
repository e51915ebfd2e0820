using System.Collections.Immutable;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>The files of a content folder that may be articles, by folder.</summary>
internal sealed class FileTree
{
    private readonly Dictionary<string, List<string>> children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> names = new(StringComparer.Ordinal);

    /// <summary>The tree of these files.</summary>
    /// <param name="files">Relative to the content root, with <c>/</c>, sorted by their characters.</param>
    public FileTree(ImmutableArray<string> files)
    {
        Files = files;
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = PathText.FolderOf(file);
            if (!names.TryGetValue(folder, out var list)) names[folder] = list = [];
            list.Add(file);
            while (folder.Length > 0 && folders.Add(folder))
            {
                var parent = PathText.FolderOf(folder);
                if (!children.TryGetValue(parent, out var siblings)) children[parent] = siblings = [];
                siblings.Add(folder);
                folder = parent;
            }
        }
    }

    /// <summary>All files, sorted by their characters.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The folders that hold folders.</summary>
    public IEnumerable<string> Parents => children.Keys.Order(StringComparer.Ordinal);

    /// <summary>The folders that hold files.</summary>
    public IEnumerable<string> Folders => names.Keys.Order(StringComparer.Ordinal);

    /// <summary>The folders right below a folder.</summary>
    public IReadOnlyList<string> ChildrenOf(string folder) => children.GetValueOrDefault(folder) ?? (IReadOnlyList<string>)[];

    /// <summary>The files right in a folder.</summary>
    public IReadOnlyList<string> FilesIn(string folder) => names.GetValueOrDefault(folder) ?? (IReadOnlyList<string>)[];

    /// <summary>The files in a folder and in all folders below it.</summary>
    public ReadOnlySpan<string> Below(string folder)
    {
        if (folder.Length == 0) return Files.AsSpan();
        // The characters behind '/' and '0' follow each other, and so do the files of a folder.
        var (start, end) = (IndexOf(folder + '/'), IndexOf(folder + '0'));
        return Files.AsSpan()[start..end];
    }

    private int IndexOf(string path)
    {
        var index = Files.BinarySearch(path, StringComparer.Ordinal);
        return index < 0 ? ~index : index;
    }
}
