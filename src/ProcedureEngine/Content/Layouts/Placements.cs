using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Layouts.Toolchains;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>The files of a content folder while layouts take them, one layout after the other.</summary>
/// <param name="tree">The files.</param>
/// <param name="toolchains">What the toolchains' own files say.</param>
/// <param name="identityOf">What a file says of itself; null where it can't be read.</param>
/// <param name="textOf">A file's text, for a look at its words; null where it can't be read.</param>
internal sealed class Placements(FileTree tree, ToolchainFiles toolchains, Func<string, ArticleIdentity?> identityOf, Func<string, string?> textOf)
{
    private readonly Dictionary<string, Placement> placed = new(StringComparer.Ordinal);
    private readonly DiagnosticBag problems = new();
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>All files that may be articles.</summary>
    public FileTree Tree { get; } = tree;

    /// <summary>What the toolchains' own files say.</summary>
    public ToolchainFiles Toolchains { get; } = toolchains;

    /// <summary>The language of files that name none, as the settings have it; null where they don't say.</summary>
    public Locale? NamedDefault { get; init; }

    /// <summary>The language that the others are translated from, where user or settings named it.</summary>
    public Locale? NamedReference { get; init; }

    /// <summary>The languages that settings speak of: what is named so is no other word.</summary>
    public ImmutableHashSet<Locale> NamedLocales { get; init; } = [];

    /// <summary>What was decided, by path.</summary>
    public IReadOnlyDictionary<string, Placement> Placed => placed;

    /// <summary>What layouts could not decide.</summary>
    public ImmutableArray<Diagnostic> Problems => problems.ToImmutable();

    /// <summary>Whether a file is still to be placed and may be an article by its name.</summary>
    public bool IsOpen(string file) => !placed.ContainsKey(file) && MarkdownFile.Is(file) && !ArticleFiles.IsAboutTheFolder(file);

    /// <summary>The files that are still to be placed and may be articles by their names, in a folder and below it.</summary>
    public List<string> OpenBelow(string folder)
    {
        var open = new List<string>();
        foreach (var file in Tree.Below(folder))
        {
            if (IsOpen(file)) open.Add(file);
        }

        return open;
    }

    /// <summary>What a file says of itself; null where it can't be read.</summary>
    public ArticleIdentity? IdentityOf(string file) => identityOf(file);

    /// <summary>A file's text; null where it can't be read.</summary>
    public string? TextOf(string file) => textOf(file);

    /// <summary>Tells why files are left out, in one line for all of them.</summary>
    public void LeaveOut(IEnumerable<string> files, Diagnostic why)
    {
        told.UnionWith(files);
        problems.Add(why);
    }

    /// <summary>Whether it was told why a file is left out.</summary>
    public bool IsTold(string file) => told.Contains(file);

    /// <summary>Takes a file, unless another layout has.</summary>
    public void Take(Placement placement)
    {
        // A text file between articles is a licence or a list; only front matter makes it an article.
        if (!MarkdownFile.Is(placement.Path) && IdentityOf(placement.Path) is not { HasFrontMatter: true }) return;
        placed.TryAdd(placement.Path, placement);
    }
}
