using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Corpora;

/// <summary>An article in all its languages, read.</summary>
/// <param name="Set">Its files.</param>
/// <param name="Versions">Those that could be read.</param>
/// <param name="Suppressions">What they say about findings that are as they should be.</param>
/// <param name="Included">The files that each includes; without versions that include none.</param>
/// <param name="Diagnostics">What was wrong with them.</param>
internal sealed record ReadSet(
    ArticleSet Set,
    ImmutableArray<Article> Versions,
    ImmutableArray<(ArticleKey Article, Suppression Suppression)> Suppressions,
    ImmutableArray<(ArticleSource Article, ImmutableArray<string> Files)> Included,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads the versions of an article.</summary>
    /// <param name="content">The folder.</param>
    /// <param name="set">The article.</param>
    /// <param name="reader">The reader, of this folder.</param>
    /// <param name="cancel">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ReadSet Of(ContentTree content, ArticleSet set, ArticleReader reader, CancellationToken cancel)
    {
        var versions = ImmutableArray.CreateBuilder<Article>(set.Sources.Length);
        var suppressions = ImmutableArray.CreateBuilder<(ArticleKey, Suppression)>();
        var included = ImmutableArray.CreateBuilder<(ArticleSource, ImmutableArray<string>)>();
        var diagnostics = new DiagnosticBag();
        foreach (var source in set.Sources)
        {
            if (content.Open(source, diagnostics) is not { } text) continue;
            var result = reader.Read(text, cancel);
            diagnostics.AddRange(result.Diagnostics);
            foreach (var suppression in result.Suppressions) suppressions.Add((source.Key, suppression));
            if (!result.Included.IsEmpty) included.Add((source, result.Included));
            versions.Add(result.Article);
        }

        return new ReadSet(set, versions.ToImmutable(), suppressions.ToImmutable(), included.ToImmutable(), diagnostics.ToImmutable());
    }
}
