using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output.Disk;

namespace ProcedureEngine.Output;

/// <summary>
/// A folder beside the output that is no longer needed: what a build did not finish, or what it replaced, in whichever state a
/// killed build left it. What a build wrote is deleted, what others keep goes to the output, and anything else stays.
/// </summary>
internal static class LeftoverFolder
{
    /// <summary>Clears it away; a <see cref="StoppedException"/> where it holds what no build wrote: that stays.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="target">The output folder.</param>
    /// <param name="earlier">What was known of the output folder that it may have been; null for nothing.</param>
    public static void Clear(string folder, string target, OutputManifest? earlier = null)
    {
        if (!FolderEntry.Exists(folder)) return;
        if (!Directory.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null) throw Foreign(folder, folder);
        var manifest = OutputManifest.Read(folder);
        if (manifest is { IsUnfinished: true })
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        if (!Directory.Exists(target))
        {
            // What others keep in the output is here alone.
            if (KeptEntries.In(folder).Any())
            {
                Directory.Move(folder, target);
                return;
            }
        }
        else if (KeptEntries.Carry(folder, target) is [_, ..] stay)
        {
            throw Foreign(folder, ForeignEntries.Describe(stay));
        }

        if (earlier is not null) manifest?.Learn(earlier);
        var others = new List<string>();
        Sweep(folder, "", path => IsOf(manifest, folder, path), others);
        if (others.Count > 0) throw Foreign(folder, ForeignEntries.Describe(others));
        // The manifest goes last: whatever ends this before, the next build knows the rest for its own.
        File.Delete(Path.Combine(folder, OutputManifest.FileName));
        Directory.Delete(folder);
    }

    /// <summary>Deletes what a build wrote, and folders that are empty then; collects what others did.</summary>
    private static void Sweep(string folder, string prefix, Func<string, bool> isOurs, List<string> others)
    {
        foreach (var entry in FolderEntry.In(folder))
        {
            var (path, place, before) = (prefix + entry.Name, Path.Combine(folder, entry.Name), others.Count);
            if (entry.IsFolder)
            {
                Sweep(place, path + "/", isOurs, others);
                if (others.Count == before) Directory.Delete(place);
            }
            else if (entry.IsLink || !(isOurs(path) || KeptEntries.IsLitter(entry.Name)))
            {
                others.Add(path);
            }
            else if (path != OutputManifest.FileName)
            {
                File.Delete(place);
            }
        }
    }

    // Killed between its opening and its first byte, the manifest of a build is empty.
    private static bool IsOf(OutputManifest? manifest, string folder, string path) =>
        manifest is not null ? manifest.IsUnchanged(folder, path) : path == OutputManifest.FileName && new FileInfo(Path.Combine(folder, path)).Length == 0;

    private static StoppedException Foreign(string folder, string found) =>
        new(Diagnostic.Create(DiagnosticIds.ForeignLeftover, folder, SourceSpan.Start, folder, found));
}
