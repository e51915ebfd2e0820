namespace ProcedureEngine.Output.Disk;

/// <summary>Where a path leads on the disk, whatever it is called.</summary>
internal static class PhysicalPath
{
    // A link may lead to another; round and round they lead nowhere.
    private const int MaxLinks = 40;

    /// <summary>The full path with all links on the way followed, as far as it is there; the rest as it is written.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var at = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[at.Length..]);
        for (var links = 0; rest.TryPop(out var name);)
        {
            if (name is "" or ".") continue;
            var next = name == ".." ? Path.GetDirectoryName(at) ?? at : Path.Combine(at, name);
            if (name == ".." || new FileInfo(next).LinkTarget is not { } target || ++links > MaxLinks)
            {
                at = next;
                continue;
            }

            if (Path.GetPathRoot(target) is { Length: > 0 } root)
            {
                at = Path.GetPathRoot(Path.GetFullPath(target))!;
                target = target[root.Length..];
            }

            Push(target);
        }

        return at;

        void Push(string way)
        {
            var names = way.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            for (var i = names.Length - 1; i >= 0; i--) rest.Push(names[i]);
        }
    }

    /// <summary>Whether two folders are one, or one lies in the other; both are given by <see cref="Of"/>.</summary>
    public static bool Overlap(string one, string other)
    {
        if (!Overlap(one, other, StringComparison.OrdinalIgnoreCase)) return false;
        // Whether a disk tells upper from lower case only the disk can say.
        return Overlap(one, other, StringComparison.Ordinal) || Overlap(AsStored(one), AsStored(other), StringComparison.Ordinal);
    }

    private static bool Overlap(string one, string other, StringComparison comparison)
    {
        var (outer, inner) = one.Length < other.Length ? (one, other) : (other, one);
        return inner.StartsWith(outer, comparison) && (inner.Length == outer.Length || Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);
    }

    /// <summary>The path in the spelling of the disk.</summary>
    private static string AsStored(string path)
    {
        var at = Path.GetPathRoot(path)!;
        foreach (var name in path[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var stored = name;
            if (Directory.Exists(Path.Combine(at, name)))
            {
                try
                {
                    var names = FolderEntry.In(at).Select(e => e.Name).ToList();
                    if (!names.Contains(name)) stored = names.Find(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    // A folder that may be passed but not listed: the name is taken as it is written.
                }
            }

            at = Path.Combine(at, stored);
        }

        return at;
    }
}
