namespace ProcedureEngine.Cli.Preview;

/// <summary>What open pages need to know.</summary>
/// <param name="Version">Another one for every build that changed a page; differs between runs of the program.</param>
/// <param name="Error">Why the last build failed; null where it did not. The pages of the build before it are still there.</param>
internal sealed record PreviewState(string Version, string? Error);
