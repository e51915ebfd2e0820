using System.Collections.Frozen;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Output.Disk;

namespace ProcedureEngine.Output;

/// <summary>
/// What others may keep at the top of a folder that builds write, carried over untouched from build to build: the repository
/// that publishes it, and what web servers, hosts and crawlers look for.
/// </summary>
internal static class KeptEntries
{
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal,
        // Repositories.
        ".git", ".gitattributes", ".github", ".gitignore", ".hg", ".svn",
        // Hosts: GitHub Pages, Codeberg, Netlify and Cloudflare, Azure.
        ".domains", ".nojekyll", "CNAME", "_headers", "_redirects", "staticwebapp.config.json",
        // Web servers: Apache, IIS.
        ".htaccess", "web.config",
        // Crawlers and clients.
        ".well-known", "robots.txt");

    // What file managers drop into every folder that they show, and nobody misses.
    private static readonly FrozenSet<string> Litter = FrozenSet.Create(StringComparer.Ordinal, ".DS_Store", "Thumbs.db");

    /// <summary>Whether a file or folder is kept, by its path in the output folder.</summary>
    public static bool Contains(string path) => Kept.Contains(path);

    /// <summary>Whether a file may go whoever put it there, by its name.</summary>
    public static bool IsLitter(string name) => Litter.Contains(name);

    /// <summary>The names of those that a folder has.</summary>
    public static IEnumerable<string> In(string folder) => FolderEntry.In(folder).Select(e => e.Name).Where(Contains);

    /// <summary>
    /// Gives the files among them a second name in a folder that is about to take the place: no moment is without them, and no
    /// page is served without its access rules. Folders can't have two names; where a disk has no links, files can't either.
    /// </summary>
    public static void Link(string from, string to)
    {
        foreach (var entry in FolderEntry.In(from))
        {
            // Of a pipe or a socket nobody could tell afterwards that both names are one.
            if (Contains(entry.Name) && entry is { IsFolder: false, IsLink: false } && Path.Combine(from, entry.Name) is var file && RegularFile.Exists(file)) HardLink.TryCreate(file, Path.Combine(to, entry.Name));
        }
    }

    /// <summary>Moves them from a folder that was replaced to the one in its place, each at once; gives those that both have, with different contents: they stay.</summary>
    public static IReadOnlyList<string> Carry(string from, string to)
    {
        var stay = new List<string>();
        foreach (var entry in FolderEntry.In(from).Where(e => Contains(e.Name)))
        {
            var (source, place) = (Path.Combine(from, entry.Name), Path.Combine(to, entry.Name));
            if (!FolderEntry.Exists(place)) Move(entry, source, place);
            else if (IsSame(entry, source, place)) File.Delete(source);
            else stay.Add(entry.Name);
        }

        return stay;
    }

    private static void Move(FolderEntry entry, string source, string place)
    {
        if (!entry.IsLink)
        {
            if (entry.IsFolder) Directory.Move(source, place);
            else File.Move(source, place);
        }
        else if (OperatingSystem.IsWindows())
        {
            if (Directory.Exists(source)) Directory.Move(source, place);
            else File.Move(source, place);
        }
        else
        {
            // The framework moves what a link leads to, or finds nothing. For a moment both folders have it, and never none.
            File.CreateSymbolicLink(place, new FileInfo(source).LinkTarget!);
            File.Delete(source);
        }
    }

    private static bool IsSame(FolderEntry entry, string source, string place) => entry switch
    {
        { IsLink: true } => !OperatingSystem.IsWindows() && new FileInfo(place).LinkTarget == new FileInfo(source).LinkTarget,
        { IsFolder: true } => false,
        _ => new FileInfo(place).LinkTarget is null && FileBytes.Equal(place, source),
    };
}
