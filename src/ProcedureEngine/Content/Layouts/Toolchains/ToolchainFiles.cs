using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary>The own files of documentation toolchains, in a content folder and right above it.</summary>
internal sealed class ToolchainFiles
{
    // A content folder is src/content/docs/de in some; further up it is another project.
    private const int MaxAbove = 5;

    private static readonly ImmutableArray<IToolchainReader> Readers = [new Docusaurus(), new Astro(), new VitePress(), new MkDocs(), new Hugo(), new Dumi()];

    private static readonly ImmutableArray<string> Homes = [".vitepress", ".vuepress", ".vitepress/config", "config/_default"];

    private ToolchainFiles(ImmutableArray<Toolchain> all) => All = all;

    /// <summary>No toolchain.</summary>
    public static ToolchainFiles None { get; } = new([]);

    /// <summary>What was found, the nearest to the content root first.</summary>
    public ImmutableArray<Toolchain> All { get; }

    /// <summary>Whether the content folder is a part of a site, or a site of which all files are pages: there lies nothing of another kind beside articles.</summary>
    public bool HoldsRoot => All.Any(t => t.File.StartsWith("..", StringComparison.Ordinal) || (t.Name == VitePress.Name && t.Folder.Length == 0));

    /// <summary>Whether a file or folder may set up a toolchain, by its name; names that begin with a dot are others' business but for these.</summary>
    public static bool MayBe(string path) => Readers.Any(r => r.SiteOf(path) is not null);

    /// <summary>Whether a hidden folder is that of a toolchain.</summary>
    public static bool IsHome(string name) => name is ".vitepress" or ".vuepress";

    /// <summary>The files that may set up a toolchain in its hidden folder.</summary>
    /// <param name="folder">The folder, a full path.</param>
    /// <param name="relative">The same, relative to the content root.</param>
    public static IEnumerable<string> In(string folder, string relative) =>
        new[] { folder, Path.Combine(folder, "config") }
            .Where(f => new DirectoryInfo(f) is { Exists: true, LinkTarget: null })
            .SelectMany(f => new DirectoryInfo(f).EnumerateFiles().Where(file => file.LinkTarget is null))
            .Select(f => $"{relative}/{Path.GetRelativePath(folder, f.FullName).Replace('\\', '/')}")
            .Where(MayBe);

    /// <summary>Reads the files; one that can't be read says nothing.</summary>
    /// <param name="root">The content folder, a full path.</param>
    /// <param name="files">Those in it, relative to it.</param>
    public static ToolchainFiles Read(string root, IEnumerable<string> files)
    {
        var found = new List<Toolchain>();
        foreach (var file in files)
        {
            foreach (var reader in Readers)
            {
                if (reader.SiteOf(file) is { } site && TextFile.Read(root, file, new DiagnosticBag()) is { } text && reader.Read(file, site, text) is { } toolchain) found.Add(toolchain);
            }
        }

        found.AddRange(Above(root));
        return new ToolchainFiles([.. found.OrderBy(t => t.Folder.Count(c => c == '/') + (t.Folder.Length > 0 ? 1 : 0)).ThenBy(t => t.File, StringComparer.Ordinal)]);
    }

    /// <summary>The toolchain whose site holds a folder, the innermost; null where none does.</summary>
    public Toolchain? For(string folder) => All.Where(t => t.Folder == folder || PathText.IsBelow(folder, t.Folder)).OrderByDescending(t => t.Folder.Length).ThenBy(t => t.DefaultLocale is null).FirstOrDefault();

    private static IEnumerable<Toolchain> Above(string root)
    {
        if (IsProject(root)) yield break;
        var up = "..";
        var folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root));
        for (var i = 0; i < MaxAbove && folder is not null; i++, up += "/..", folder = Path.GetDirectoryName(folder))
        {
            foreach (var file in NamesIn(folder))
            {
                foreach (var reader in Readers)
                {
                    // Static files above the content root can't be served: they are not part of the content.
                    if (reader.SiteOf(file) == "" && TextFile.Read(folder, file, new DiagnosticBag()) is { } text && reader.Read($"{up}/{file}", "", text) is { } toolchain) yield return toolchain with { StaticFolders = [] };
                }
            }

            if (IsProject(folder)) yield break;
        }
    }

    private static IEnumerable<string> NamesIn(string folder)
    {
        try
        {
            var inner = Homes.Where(f => Directory.Exists(Path.Combine(folder, f))).Prepend("");
            return [.. inner.SelectMany(f => Directory.EnumerateFiles(Path.Combine(folder, f)).Select(x => PathText.Join(f, Path.GetFileName(x))))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a folder is the whole of a repository: what lies above it is another's.</summary>
    private static bool IsProject(string folder) => Path.Exists(Path.Combine(folder, ".git")) || Path.Exists(Path.Combine(folder, ".hg"));
}
