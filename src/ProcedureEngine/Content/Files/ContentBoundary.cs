using System.Collections.Concurrent;

namespace ProcedureEngine.Content.Files;

/// <summary>
/// Tells which files lie in a content folder also when the links on their way are followed. Whoever may write articles may
/// not for that publish what else is on the disk: a link that leads out is as good as none. From many threads.
/// </summary>
internal sealed class ContentBoundary(string root)
{
    // A link may lead to another; round and round they lead nowhere.
    private const int MaxLinks = 16;

    private readonly string root = Slashed(Path.TrimEndingDirectorySeparator(root));
    private readonly ConcurrentDictionary<string, string?> folders = new(StringComparer.Ordinal);

    /// <summary>Whether a path, relative to the content folder with <c>/</c>, stays in it; whether anything is there is another question.</summary>
    public bool Holds(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : folders.GetOrAdd(path[..slash], f => Follow("", f));
        return folder is not null && Follow(folder, path[(slash + 1)..]) is not null;
    }

    /// <summary>Where a path ends when each link is followed, relative to the content folder; null where that is outside of it.</summary>
    /// <param name="start">A folder that has been followed.</param>
    /// <param name="path">The way on from there.</param>
    private string? Follow(string start, string path)
    {
        var (at, links) = (start, 0);
        var rest = new Stack<string>();
        Push(path);
        while (rest.TryPop(out var name))
        {
            if (name is "" or ".") continue;
            if (name == "..")
            {
                if (at.Length == 0) return null;
                at = at[..Math.Max(0, at.LastIndexOf('/'))];
                continue;
            }

            var next = at.Length == 0 ? name : $"{at}/{name}";
            if (TargetOf(next) is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            if (Path.IsPathRooted(target))
            {
                if (!target.StartsWith(root + "/", StringComparison.Ordinal)) return null;
                (at, target) = ("", target[(root.Length + 1)..]);
            }

            Push(target);
        }

        return at;

        void Push(string way)
        {
            var names = way.Split('/');
            for (var i = names.Length - 1; i >= 0; i--) rest.Push(names[i]);
        }
    }

    private string? TargetOf(string path) => new FileInfo($"{root}/{path}").LinkTarget is { } target ? Slashed(target) : null;

    private static string Slashed(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
