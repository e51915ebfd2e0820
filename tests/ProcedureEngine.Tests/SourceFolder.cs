using System.Runtime.CompilerServices;

namespace ProcedureEngine.Tests;

/// <summary>Finds files of the test project where they are written, so that specs and snapshots can be rewritten.</summary>
internal static class SourceFolder
{
    /// <summary>A folder of the test project.</summary>
    public static string Of(string folder) => Path.Combine(Root(), folder);

    private static string Root([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
