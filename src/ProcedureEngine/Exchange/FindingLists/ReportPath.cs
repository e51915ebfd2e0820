namespace ProcedureEngine.Exchange.FindingLists;

/// <summary>Names files as people see them from the folder that the program runs in.</summary>
public static class ReportPath
{
    /// <summary>A file's path from there.</summary>
    /// <param name="root">The content folder as seen from there, with a slash at the end; empty where it is that folder.</param>
    /// <param name="path">The file, relative to the content folder, with <c>/</c>; <c>../</c> leads above it.</param>
    public static string From(string root, string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal) && root.Length > 0 && !root.EndsWith("../", StringComparison.Ordinal))
        {
            root = root[..(root[..^1].LastIndexOf('/') + 1)];
            path = path[3..];
        }

        return root + path;
    }
}
