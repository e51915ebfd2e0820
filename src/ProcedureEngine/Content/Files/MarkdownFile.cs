namespace ProcedureEngine.Content.Files;

/// <summary>How files of Markdown are called: <c>.md</c>, <c>.mdx</c>, <c>.markdown</c>, whatever the case.</summary>
public static class MarkdownFile
{
    private static readonly string[] Extensions = [".md", ".mdx", ".markdown"];

    /// <summary>Whether a file is called so.</summary>
    public static bool Is(string path) => ExtensionOf(path) is not null;

    /// <summary>Whether it is MDX: Markdown with components and expressions.</summary>
    public static bool IsMdx(string path) => path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without such an extension; the path itself where it has none.</summary>
    public static string WithoutExtension(string path) => ExtensionOf(path) is { } extension ? path[..^extension.Length] : path;

    /// <summary>The paths that a path without an extension may stand for.</summary>
    public static IEnumerable<string> Named(string path) => Extensions.Select(e => path + e);

    private static string? ExtensionOf(string path) => Array.Find(Extensions, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
