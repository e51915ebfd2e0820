using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Layouts.Toolchains;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Layouts;

/// <summary>Finds the files of a content folder that may be articles.</summary>
public static class ArticleFiles
{
    private static readonly string[] AboutTheFolder = ["readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "security", "thirdpartynotices"];

    /// <summary>The files of Markdown and the <c>.txt</c> files below a folder, relative to it with <c>/</c>, sorted; without hidden folders, folders of includes, and links to folders.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="toolchains">Gets the files that may set up a documentation toolchain, relative to the folder.</param>
    /// <param name="diagnostics">Where to tell.</param>
    /// <param name="cancel">Ends the walk.</param>
    public static ImmutableArray<string> Find(string root, List<string> toolchains, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        var files = new List<string>();
        var boundary = new ContentBoundary(root);
        var folders = new Stack<(string Full, string Relative)>([(root, "")]);
        while (folders.TryPop(out var folder))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Full).EnumerateFileSystemInfos())
                {
                    var relative = folder.Relative.Length == 0 ? entry.Name : $"{folder.Relative}/{entry.Name}";
                    if (entry is FileInfo && ToolchainFiles.MayBe(relative) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) toolchains.Add(relative);
                    if (entry is DirectoryInfo && entry.LinkTarget is null && ToolchainFiles.IsHome(entry.Name)) toolchains.AddRange(ToolchainFiles.In(entry.FullName, relative));
                    if (entry.Name.StartsWith('.')) continue;
                    if (entry is DirectoryInfo)
                    {
                        // A link may lead out of the content root, or round in a circle.
                        if (entry.LinkTarget is null && !IsForIncludes(entry.Name)) folders.Push((entry.FullName, relative));
                    }
                    else if (IsArticle(entry.Name))
                    {
                        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || boundary.Holds(relative)) files.Add(relative);
                        else diagnostics.Add(DiagnosticIds.LinkLeadsOut, relative, SourceSpan.Start);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(DiagnosticIds.UnreadableFile, folder.Relative.Length == 0 ? "." : folder.Relative, SourceSpan.Start, e.Message);
            }
        }

        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    /// <summary>Whether a file would be read as an article, an include or the settings of a content folder, be it there or not; links on the way to either are followed.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="file">The file.</param>
    public static bool IsRead(string root, string file)
    {
        if (root.Length == 0) return false;
        var path = Path.GetRelativePath(PhysicalPath.Of(root), PhysicalPath.Of(file)).Replace('\\', '/');
        // What begins with a dot is hidden, and "../" leads out.
        if (Path.IsPathRooted(path) || path.Split('/').Any(name => name.StartsWith('.'))) return false;
        return IsArticle(path) || SiteSettings.IsFile(path);
    }

    /// <summary>Whether a file may be an article by its name.</summary>
    public static bool IsArticle(string path) => MarkdownFile.Is(path) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file tells people about the folder, in whichever language, and is no article.</summary>
    public static bool IsAboutTheFolder(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.AsSpan());
        foreach (var about in AboutTheFolder)
        {
            if (!name.StartsWith(about, StringComparison.OrdinalIgnoreCase)) continue;
            if (name.Length == about.Length || (name[about.Length] is '.' or '-' or '_' && LocaleSpelling.TryParseLoosely(name[(about.Length + 1)..].ToString()) is not null)) return true;
        }

        return false;
    }

    /// <summary>Whether a file is the first page of its folder, as nearly every folder has one.</summary>
    public static bool IsIndex(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name && (name.Equals("index", StringComparison.OrdinalIgnoreCase) || name.Equals("_index", StringComparison.OrdinalIgnoreCase));

    private static bool IsForIncludes(string name) =>
        name.Equals("includes", StringComparison.OrdinalIgnoreCase) || name.Equals("_includes", StringComparison.OrdinalIgnoreCase) || name.Equals("node_modules", StringComparison.Ordinal);
}
