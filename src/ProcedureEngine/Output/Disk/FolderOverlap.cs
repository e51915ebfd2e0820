using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Output.Disk;

/// <summary>Tells whether what is written to one folder would come into another.</summary>
internal static class FolderOverlap
{
    /// <summary>Whether two folders are one, or one lies in the other; both are given by <see cref="PhysicalPath.Of"/>.</summary>
    public static bool IsBetween(string one, string other)
    {
        if (!IsBetween(one, other, StringComparison.OrdinalIgnoreCase)) return false;
        // Whether a disk tells upper from lower case only the disk can say.
        return IsBetween(one, other, StringComparison.Ordinal) || IsBetween(AsStored(one), AsStored(other), StringComparison.Ordinal);
    }

    private static bool IsBetween(string one, string other, StringComparison comparison)
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
