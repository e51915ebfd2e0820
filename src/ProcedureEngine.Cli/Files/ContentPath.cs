namespace ProcedureEngine.Cli.Files;

/// <summary>Where the content folder lies.</summary>
internal static class ContentPath
{
    /// <summary>The way from the current folder to the content, with <c>/</c> between and at the end; empty where it is the current folder. What stands on another drive is named from that drive's root.</summary>
    public static string FromHere(string content)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(content)).Replace('\\', '/');
        return path == "." ? "" : path.TrimEnd('/') + "/";
    }
}
