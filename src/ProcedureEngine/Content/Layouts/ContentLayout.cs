using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Layouts.Toolchains;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Content.Layouts;

/// <summary>How a content folder keeps its languages: which file is in which language, and why.</summary>
/// <param name="Placements">Every file that is an article, by path.</param>
/// <param name="LeftOut">The files that may be articles and are in no language that anything tells, by path.</param>
/// <param name="Toolchains">What the toolchains' own files say.</param>
public sealed record ContentLayout(ImmutableArray<Placement> Placements, ImmutableArray<string> LeftOut, ImmutableArray<Toolchain> Toolchains)
{
    /// <summary>A folder without articles.</summary>
    public static ContentLayout Empty { get; } = new([], [], []);

    // The surest evidence first: what a layout takes is no longer open to the next. A new layout is a file and a line here.
    private static readonly ImmutableArray<ILayout> Layouts =
    [
        new DocusaurusLayout(), new LanguageFolderLayout(), new FolderSuffixLayout(), new ArticleFolderLayout(), new FileSuffixLayout(),
        new FrontMatterLayout(), new RootDefaultLayout(), new ElsewhereDefaultLayout(), new SingleLanguageLayout(),
    ];

    /// <summary>Asks every layout.</summary>
    /// <param name="placements">The files.</param>
    /// <param name="diagnostics">Where to tell what is left out, a line for each cause.</param>
    internal static ContentLayout Of(Placements placements, DiagnosticBag diagnostics)
    {
        foreach (var layout in Layouts) layout.Place(placements);
        diagnostics.AddRange(placements.Problems);
        // Of a file that can't be read that was told; a text file without front matter is none of ours.
        var left = placements.Tree.Files.Where(f => !placements.Placed.ContainsKey(f) && placements.IdentityOf(f) is { } identity && (placements.IsOpen(f) || (identity.HasFrontMatter && !MarkdownFile.Is(f)))).ToImmutableArray();
        var untold = left.Where(f => !placements.IsTold(f)).ToList();
        if (untold.Count == 1) diagnostics.Add(DiagnosticIds.NoLocale, untold[0], SourceSpan.Start);
        else if (untold.Count > 1) diagnostics.Add(DiagnosticIds.NoLocales, ".", SourceSpan.Start, $"{untold.Count}", FolderList.Of(untold));
        return new ContentLayout([.. placements.Placed.Values.OrderBy(p => p.Path, StringComparer.Ordinal)], left, placements.Toolchains.All);
    }
}
