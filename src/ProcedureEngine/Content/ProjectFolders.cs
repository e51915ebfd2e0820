using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content;

/// <summary>What a settings' file says about folders, as full paths.</summary>
/// <param name="Content">The content folder: the one that it names, else its own.</param>
/// <param name="Output">The folder of the site; null where it names none.</param>
internal sealed record ProjectFolders(string Content, string? Output)
{
    /// <summary>Reads them; a <see cref="StoppedException"/> where one lies outside of the repository. What else is wrong with the file is told when it is used.</summary>
    public static ProjectFolders Of(SettingsFile file)
    {
        var settings = file.Read(file.Folder, new DiagnosticBag());
        return new ProjectFolders(Inside(file, settings, "content", settings.Content) ?? file.Folder, Inside(file, settings, "output", settings.Output));
    }

    private static string? Inside(SettingsFile file, SiteSettings settings, string key, string? folder)
    {
        if (folder is null) return null;
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, file.Folder));
        if (!SettingsFile.LeadsOut(file.Boundary, full)) return full;
        var place = settings.Entries.First(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        var (name, boundary) = (Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path), Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Boundary));
        throw new StoppedException(Diagnostic.Create(DiagnosticIds.FolderLeadsOut, name, new SourceSpan(place.Line, place.Column, place.Line, place.Column), key, folder, boundary));
    }
}
