using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading;

/// <summary>One article file, read by itself.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Origin">How its locale is known.</param>
/// <param name="Diagnostics">What is wrong with it, by line; paths as the user gave the file.</param>
public sealed record Inspection(Article Article, LocaleOrigin Origin, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a file. Throws <see cref="StoppedException"/> where that can't be done.</summary>
    /// <param name="file">The file.</param>
    /// <param name="locale">Its locale; null to find it in path or front matter.</param>
    public static Inspection Of(string file, Locale? locale = null)
    {
        var single = StandaloneArticle.Open(file, locale);
        var result = new ArticleReader(single.Content).Read(single.Text);
        var diagnostics = result.Diagnostics.Select(d => d.Path == result.Article.Path ? d with { Path = file } : d);
        return new Inspection(result.Article, single.Origin, [.. single.Content.Diagnostics, .. diagnostics]);
    }
}
