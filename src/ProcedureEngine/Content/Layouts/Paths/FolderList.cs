using System.Globalization;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Says in a few words where many files lie.</summary>
internal static class FolderList
{
    private const int Shown = 6;

    /// <summary>The first folders of the paths, and how many files each has, most first: <c>drafts (3), assets (1), notes.md</c>.</summary>
    public static string Of(IEnumerable<string> files)
    {
        var folders = files
            .GroupBy(f => f.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Short(f, slash) : f)
            .Select(g => (Name: g.Key, Count: g.Count(), IsFile: g.First() == g.Key))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Name, StringComparer.Ordinal).ToList();
        var names = folders.Take(Shown).Select(g => g.IsFile ? g.Name : string.Create(CultureInfo.InvariantCulture, $"{g.Name} ({g.Count:N0})"));
        return string.Join(", ", names) + (folders.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {folders.Count - Shown:N0} more") : "");
    }

    /// <summary>The first two folders: the first alone is often all there is.</summary>
    private static string Short(string file, int slash) => file.IndexOf('/', slash + 1) is var second and > 0 ? file[..second] : file[..slash];
}
