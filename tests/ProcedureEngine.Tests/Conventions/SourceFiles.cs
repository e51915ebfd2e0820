namespace ProcedureEngine.Tests.Conventions;

/// <summary>The source files of a folder of the repository.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> In(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.At(folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
