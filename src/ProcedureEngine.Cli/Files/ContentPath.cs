namespace ProcedureEngine.Cli.Files;

/// <summary>Where the content folder lies.</summary>
internal static class ContentPath
{
    /// <summary>The way from the current folder to the content, with <c>/</c> between and at the end; empty where it is the current folder. The whole path where that is shorter, since the content lies far away, or on another drive.</summary>
    public static string FromHere(string content)
    {
        var full = Path.GetFullPath(content);
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        if (path == ".") return "";
        if (path.StartsWith("..", StringComparison.Ordinal) && full.Length < path.Length) path = full;
        return path.Replace('\\', '/').TrimEnd('/') + "/";
    }
}
