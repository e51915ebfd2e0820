using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Content.Settings.Keys;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content;

/// <summary>What a settings' file says about folders, as full paths.</summary>
/// <param name="Content">The content folder: the one that it names, else its own.</param>
/// <param name="Output">The folder of the site; null where it names none.</param>
internal sealed record ProjectFolders(string Content, string? Output)
{
    /// <summary>
    /// Reads them; a <see cref="StoppedException"/> where one lies outside of the repository or is no folder that settings may name:
    /// another one, taken in its place, would be nobody's wish. What else is wrong with the file is told when it is used.
    /// </summary>
    public static ProjectFolders Of(SettingsFile file)
    {
        var settings = file.Read(file.Folder, new DiagnosticBag());
        return new ProjectFolders(Inside(file, settings, "content", settings.Content) ?? file.Folder, Inside(file, settings, "output", settings.Output));
    }

    private static string? Inside(SettingsFile file, SiteSettings settings, string key, string? folder)
    {
        var place = settings.Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        if (place is null) return null;
        if (folder is null) throw Stopped(DiagnosticIds.UnusableFolder, string.Join(", ", place.Values), FolderKey.Relative);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, file.Folder));
        return !SettingsFile.LeadsOut(file.Boundary, full) ? full : throw Stopped(DiagnosticIds.FolderLeadsOut, folder, FromHere(file.Boundary));

        StoppedException Stopped(DiagnosticId id, string value, string more) =>
            new(Diagnostic.Create(id, FromHere(file.Path), new SourceSpan(place.Line, place.Column, place.Line, place.Column), key, value, more));
    }

    private static string FromHere(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
