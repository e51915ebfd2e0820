namespace ProcedureEngine.Cli.Initializing;

/// <summary>Where the settings of a folder are written, and the folders that they name from there.</summary>
/// <param name="Folder">The folder for the file; empty for the working folder.</param>
/// <param name="Content">The content folder as seen from there, with <c>/</c>; null where it is the same.</param>
/// <param name="Output">A folder for the site as seen from there; null where there is no room for one beside the content.</param>
internal sealed record SettingsPlace(string Folder, string? Content, string? Output)
{
    /// <summary>Names for the site's folder: the first that is free.</summary>
    private static readonly string[] SiteNames = ["site", "procedures-site"];

    /// <summary>In the working folder where it is the top of a repository and the content lies below it, so that commands find it there without being told; else in the content folder itself.</summary>
    public static SettingsPlace For(string content)
    {
        var here = Directory.GetCurrentDirectory();
        var way = Path.GetRelativePath(here, Path.GetFullPath(content)).Replace('\\', '/');
        var isBelow = way != "." && way != ".." && !way.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(way);
        if (!isBelow || !Path.Exists(Path.Combine(here, ".git"))) return new SettingsPlace(content, null, null);
        return new SettingsPlace("", way, SiteNames.FirstOrDefault(name => name != way.Split('/')[0] && !Path.Exists(Path.Combine(here, name))));
    }
}
