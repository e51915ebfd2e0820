namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary>Reads the own file of one toolchain.</summary>
internal interface IToolchainReader
{
    /// <summary>The folder of the site that a file sets up; null where it is no file of this toolchain by its name.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    string? SiteOf(string path);

    /// <summary>What the file says; null where it is another program's after all.</summary>
    /// <param name="file">The file as it is told to people.</param>
    /// <param name="site">The folder of the site, relative to the content root.</param>
    /// <param name="text">What stands in the file.</param>
    Toolchain? Read(string file, string site, string text);
}
