namespace ProcedureEngine.BrowserTests;

/// <summary>The site of the sample procedures in <c>content/</c>, served on the loopback address.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly StaticServer server = new(BuiltSite.Build(Path.Combine(Repository, "content")));

    /// <summary>The root of the repository.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ProcedureEngine.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => server.Address;

    public void Dispose() => server.Dispose();
}
