namespace ProcedureEngine.BrowserTests;

/// <summary>The site of the folder Alternatives, served on the loopback address: an article for several problems, on one of two systems.</summary>
public sealed class AlternativesSite : IDisposable
{
    private readonly StaticServer server = new(BuiltSite.Build(Path.Combine(AppContext.BaseDirectory, "Alternatives")));

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => server.Address;

    public void Dispose() => server.Dispose();
}
