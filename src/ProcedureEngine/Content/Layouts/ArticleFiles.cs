using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>Finds the files of a content folder that may be articles.</summary>
internal static class ArticleFiles
{
    private static readonly string[] AboutTheFolder = ["readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "security", "thirdpartynotices"];

    /// <summary>The files of Markdown and the <c>.txt</c> files below a folder, relative to it with <c>/</c>, sorted; without hidden folders, folders of includes, and links to folders.</summary>
    public static ImmutableArray<string> Find(string root, DiagnosticBag diagnostics, CancellationToken cancel)
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
                    if (entry.Name.StartsWith('.')) continue;
                    if (entry is DirectoryInfo)
                    {
                        // A link may lead out of the content root, or round in a circle.
                        if (entry.LinkTarget is null && !IsForIncludes(entry.Name)) folders.Push((entry.FullName, relative));
                    }
                    else if (MarkdownFile.Is(entry.Name) || entry.Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase))
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

    /// <summary>Whether a file tells people about the folder and is no article.</summary>
    public static bool IsAboutTheFolder(string path) =>
        AboutTheFolder.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The folders that are named by a language without a region and hold a language: those all of whose neighbours with
    /// articles are named so too. <c>it</c> beside <c>sales</c> is a department; <c>it</c> beside <c>de</c> is Italian.
    /// </summary>
    public static IReadOnlySet<string> LanguageFolders(ImmutableArray<string> files)
    {
        var children = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
            {
                var folder = file[..slash];
                var parent = folder.LastIndexOf('/') is var p and >= 0 ? folder[..p] : "";
                if (!children.TryGetValue(parent, out var set)) children[parent] = set = new HashSet<string>(StringComparer.Ordinal);
                set.Add(folder);
            }
        }

        return children.Values
            .Where(siblings => siblings.All(f => Locale.TryParse(f[(f.LastIndexOf('/') + 1)..]) is not null))
            .SelectMany(siblings => siblings)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsForIncludes(string name) =>
        name.Equals("includes", StringComparison.OrdinalIgnoreCase) || name.Equals("_includes", StringComparison.OrdinalIgnoreCase) || name.Equals("node_modules", StringComparison.Ordinal);
}
