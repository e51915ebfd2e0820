using ProcedureEngine.Output.Disk;

namespace ProcedureEngine.Output;

/// <summary>What somebody else put into a folder that builds write, or changed in it.</summary>
internal sealed class ForeignEntries
{
    // Enough to know that this is no folder of ours, and a home folder is not walked through to its end.
    private const int Enough = 1000;
    private const int Shown = 3;

    private readonly OutputManifest? manifest;
    private readonly List<string> found = [];
    private readonly List<string> named = [];

    private ForeignEntries(OutputManifest? manifest) => this.manifest = manifest;

    /// <summary>Names the first and counts them; null where there are none. Links are foreign wherever they lead, and so are empty folders that no build made.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="manifest">What a build wrote into it; null for nothing.</param>
    public static string? Describe(string folder, OutputManifest? manifest)
    {
        var entries = new ForeignEntries(manifest);
        entries.Walk(folder, "", FolderEntry.In(folder));
        // Only where there is nothing foreign by its name all are read.
        if (entries.found.Count == 0 && manifest is not null) entries.found.AddRange(entries.Changed(folder));
        return entries.found.Count == 0 ? null : Describe(entries.found);
    }

    /// <summary>Names the first of some paths and counts the others.</summary>
    public static string Describe(IReadOnlyList<string> paths)
    {
        var first = string.Join(", ", paths.Take(Shown).Select(p => $"'{p}'"));
        return paths.Count <= Shown ? first : $"{first} and {(paths.Count < Enough ? "" : "at least ")}{paths.Count - Shown} more";
    }

    private void Walk(string folder, string prefix, IReadOnlyList<FolderEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (found.Count >= Enough) return;
            var path = prefix + entry.Name;
            if (prefix.Length == 0 && KeptEntries.Contains(path)) continue;
            if (entry.IsFolder)
            {
                var inner = Path.Combine(folder, entry.Name);
                if (FolderEntry.In(inner) is { Count: > 0 } those) Walk(inner, path + "/", those);
                else if (manifest?.NamesIn(path) != true) found.Add(path + "/");
            }
            else if (!KeptEntries.IsLitter(entry.Name))
            {
                (!entry.IsLink && manifest?.Names(path) == true ? named : found).Add(path);
            }
        }
    }

    /// <summary>The files that a build wrote and somebody has changed since.</summary>
    private List<string> Changed(string folder)
    {
        try
        {
            return [.. named.AsParallel().AsOrdered().Where(path => !manifest!.IsUnchanged(folder, path))];
        }
        catch (AggregateException e) when (e.InnerException is IOException or UnauthorizedAccessException)
        {
            throw e.InnerException;
        }
    }
}
