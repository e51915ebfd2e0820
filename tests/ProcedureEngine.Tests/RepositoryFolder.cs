using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>Finds the repository, and the test input beside it that is not part of it.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Up(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "ProcedureEngine.sln")))
        ?? throw new InvalidOperationException("The tests run from a build inside the repository.");

    /// <summary>A file or folder of the repository.</summary>
    public static string At(string relative) => Path.Combine(Root, relative);

    /// <summary>A folder of the shared test input (<c>../shared</c>, or where PROCEDURES_SHARED says); the test is skipped where it is not there.</summary>
    public static string Shared(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("PROCEDURES_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root, "..", "shared");
        var folder = Path.GetFullPath(Path.Combine(shared, relative));
        Assert.SkipUnless(Directory.Exists(folder), $"There is no shared test input {relative}.");
        return folder;
    }

    private static string? Up(string? folder, Func<string, bool> isIt)
    {
        while (folder is not null && !isIt(folder)) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
