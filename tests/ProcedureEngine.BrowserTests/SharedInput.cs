using Xunit;

namespace ProcedureEngine.BrowserTests;

/// <summary>Test input beside the repository that is not part of it: real articles as they came.</summary>
internal static class SharedInput
{
    /// <summary>A folder of <c>../shared</c>, or of where PROCEDURES_SHARED says; the test is skipped, and says so, where it is not there.</summary>
    public static string Folder(string name)
    {
        var shared = Environment.GetEnvironmentVariable("PROCEDURES_SHARED") is { Length: > 0 } named ? named : Path.Combine(SampleSite.Repository, "..", "shared");
        var folder = Path.GetFullPath(Path.Combine(shared, name));
        Assert.SkipUnless(Directory.Exists(folder), $"There is no shared test input {name}.");
        return folder;
    }
}
