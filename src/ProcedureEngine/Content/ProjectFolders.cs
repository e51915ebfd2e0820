using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content;

/// <summary>What a settings' file says about folders, as full paths.</summary>
/// <param name="Content">The content folder: the one that it names, else its own.</param>
/// <param name="Output">The folder of the site; null where it names none.</param>
internal sealed record ProjectFolders(string Content, string? Output)
{
    /// <summary>
    /// Reads them; a <see cref="StoppedException"/> where one lies outside of the repository or is none that settings may name: to take
    /// another in its place would be nobody's wish. What else is wrong with the file is told when it is used.
    /// </summary>
    public static ProjectFolders Of(SettingsFile file)
    {
        var told = new DiagnosticBag();
        var settings = file.Read(file.Folder, told);
        return new ProjectFolders(Inside("content", settings.Content) ?? file.Folder, Inside("output", settings.Output));

        string? Inside(string key, string? folder)
        {
            if (folder is null)
            {
                // Key, value, and what it may be.
                var refused = told.ToImmutable().FirstOrDefault(d => d.Id == DiagnosticIds.BadSetting && d.Arguments[0].Equals(key, StringComparison.OrdinalIgnoreCase));
                return refused is null ? null : throw Stopped(DiagnosticIds.UnusableFolder, refused.Span, [.. refused.Arguments]);
            }

            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, file.Folder));
            if (!SettingsFile.LeadsOut(file.Boundary, full)) return full;
            var place = settings.Entries.First(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
            throw Stopped(DiagnosticIds.FolderLeadsOut, new SourceSpan(place.Line, place.Column, place.Line, place.Column), key, folder, FromHere(file.Boundary));
        }

        StoppedException Stopped(DiagnosticId id, SourceSpan place, params ReadOnlySpan<string> arguments) => new(Diagnostic.Create(id, FromHere(file.Path), place, arguments));
    }

    private static string FromHere(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
