using System.IO.Enumeration;
using ProcedureEngine.Content.Files;

namespace ProcedureEngine.Content.Git;

/// <summary>
/// Looks at the files that git will read before git is asked: where a pipe or a device stands in the place of one, git waits for
/// ever. What lies elsewhere (included settings, borrowed objects) only the time limit of a call holds.
/// </summary>
internal static class RepositoryFiles
{
    private static readonly string[] NotRead = ["hooks", "lfs", "modules", "worktrees"];

    /// <summary>The socket of git's own daemon, which watches a work tree: it is not asked here.</summary>
    private const string Daemon = "fsmonitor--daemon.ipc";

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>An <see cref="IOException"/> that names the first that is no file.</summary>
    /// <param name="folder">The folder that git is asked about.</param>
    /// <param name="top">The top of its checkout.</param>
    /// <param name="cancel">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public static void Require(string folder, string top, CancellationToken cancel)
    {
        var repository = Path.Combine(top, ".git");
        Require(repository);
        var own = Directory.Exists(repository) ? repository : Place(repository, "gitdir:");
        RequireAll(own, cancel);
        if (RegularFile.Exists(Path.Combine(own, "commondir"))) RequireAll(Place(Path.Combine(own, "commondir"), ""), cancel);
        for (var above = folder; above is not null && above.Length >= top.Length; above = Path.GetDirectoryName(above)) RequireRules(above);
        foreach (var inner in Folders(folder, name => name != ".git"))
        {
            cancel.ThrowIfCancellationRequested();
            RequireRules(inner);
            // Of another repository inside, git asks which state it is in.
            RequireAll(Path.Combine(inner, ".git"), cancel, isOfState: true);
        }
    }

    private static void RequireRules(string folder)
    {
        Require(Path.Combine(folder, ".gitignore"));
        Require(Path.Combine(folder, ".gitattributes"));
    }

    private static void RequireAll(string repository, CancellationToken cancel, bool isOfState = false)
    {
        if (!Directory.Exists(repository)) return;
        foreach (var folder in Folders(repository, name => !NotRead.Contains(name) && !(isOfState && name == "objects")).Prepend(repository))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var file in Directory.EnumerateFiles(folder, "*", All).Where(file => Path.GetFileName(file) != Daemon)) Require(file);
        }
    }

    private static void Require(string file)
    {
        if (RegularFile.IsSpecial(file)) throw new IOException($"'{file}' is a pipe, a socket or a device, and git would wait for it");
    }

    /// <summary>The path that a small file names, relative to its folder.</summary>
    private static string Place(string file, string before)
    {
        var text = System.Text.Encoding.UTF8.GetString(RegularFile.ReadAllBytes(file)).Trim();
        return Path.GetFullPath(text.StartsWith(before, StringComparison.Ordinal) ? text[before.Length..].Trim() : text, Path.GetDirectoryName(file)!);
    }

    // Links are not followed: git follows none to folders among the files, and among its own there are none but by hand.
    private static FileSystemEnumerable<string> Folders(string root, Predicate<string> isWanted) => new FileSystemEnumerable<string>(root, static (ref entry) => entry.ToFullPath(), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true, RecurseSubdirectories = true })
    {
        ShouldIncludePredicate = (ref entry) => IsFolder(ref entry) && isWanted(entry.FileName.ToString()),
        ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && isWanted(entry.FileName.ToString()),
    };

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0;
}
