namespace ProcedureEngine.Content.Files;

/// <summary>
/// Finds programs in the folders of PATH, and nowhere else. The system's own search begins in the current folder on Windows, and
/// anywhere where PATH has an entry that is relative or empty: a content folder could then bring the program that is started in it.
/// </summary>
public static class ProgramPath
{
    /// <summary>The full path of a program; null where no folder of PATH has it.</summary>
    /// <param name="name">The name, without <c>.exe</c> on Windows.</param>
    public static string? Find(string name) => Find(name, Environment.GetEnvironmentVariable("PATH"));

    /// <summary>As <see cref="Find(string)"/>, with another value of PATH.</summary>
    internal static string? Find(string name, string? path) =>
        Folders(path).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(IsProgram);

    private static IEnumerable<string> Folders(string? path) =>
        (path ?? "").Split(Path.PathSeparator).Select(folder => OperatingSystem.IsWindows() ? folder.Trim('"') : folder).Where(Path.IsPathFullyQualified);

    private static bool IsProgram(string file)
    {
        const UnixFileMode execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return RegularFile.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & execute) != 0);
    }
}
