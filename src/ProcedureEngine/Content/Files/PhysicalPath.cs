namespace ProcedureEngine.Content.Files;

/// <summary>Where a path leads when every link on its way is followed, as the system and git see it.</summary>
internal static class PhysicalPath
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>The full path without links; what can't be followed stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[at.Length..]);
        for (var links = 0; rest.TryPop(out var name);)
        {
            if (name is "" or ".") continue;
            if (name == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var next = Path.Combine(at, name);
            if (new DirectoryInfo(next).LinkTarget is not { } target || ++links > MaxLinks)
            {
                at = next;
                continue;
            }

            if (Path.IsPathRooted(target))
            {
                at = Path.GetPathRoot(Path.GetFullPath(target, at))!;
                target = target[Path.GetPathRoot(target)!.Length..];
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
}
