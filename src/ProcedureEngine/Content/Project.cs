using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content;

/// <summary>Where the articles are, where the site goes and which file has the settings: as the user says, and where they do not, as procedures.yml says.</summary>
/// <param name="Content">The content folder: as the user named it, else a path seen from the working folder.</param>
/// <param name="Output">The folder to write that the settings name, seen from the working folder; null where they name none.</param>
/// <param name="SettingsFile">The settings' file that the user named; null to take the one that is found for the content folder.</param>
public sealed record Project(string Content, string? Output, string? SettingsFile)
{
    /// <summary>
    /// Finds it. Without a folder, the settings of the working folder say which: their <c>content</c>, else the folder that they lie in.
    /// Null where nothing says it. A <see cref="StoppedException"/> where a named file is not there, where settings would say it that are
    /// not to be trusted, and where they name a folder outside of the repository that they lie in, or one that is none.
    /// </summary>
    /// <param name="content">The content folder that the user named; null where there is none.</param>
    /// <param name="settingsFile">The settings' file that the user named; null where there is none.</param>
    public static Project? Find(string? content, string? settingsFile)
    {
        var here = Directory.GetCurrentDirectory();
        var refused = new DiagnosticBag();
        var file = settingsFile is not null ? Settings.Files.SettingsFile.Named(settingsFile) : Settings.Files.SettingsFile.Find(here, refused);
        var said = file is null ? null : ProjectFolders.Of(file);
        if (content is null)
        {
            // That there are no settings would be half the truth.
            if (said is null && refused.ToImmutable() is [var why, ..]) throw new StoppedException(why with { Severity = Severity.Error });
            return said is null ? null : new Project(FromHere(said.Content), said.Output is null ? null : FromHere(said.Output), settingsFile);
        }

        var full = Path.GetFullPath(content);
        // What holds for the content says where its site goes; where it says nothing, the settings of the working folder do, if they are about this content.
        var own = settingsFile is not null ? said
            : Directory.Exists(full) && Settings.Files.SettingsFile.Find(full, new DiagnosticBag()) is { } found ? ProjectFolders.Of(found)
            : null;
        var output = own?.Output ?? (said?.Content == Path.TrimEndingDirectorySeparator(full) ? said.Output : null);
        return new Project(content, output is null ? null : FromHere(output), settingsFile);
    }

    /// <summary>A path as people would write it in the working folder.</summary>
    private static string FromHere(string full) => Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
}
