using System.Globalization;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;

namespace ProcedureEngine.Cli.Inspecting;

/// <summary>An article's model for a person: what it is, where it comes from, how much there is, and the tree behind its line numbers.</summary>
internal static class InspectionText
{
    public static void Write(Inspection inspection, TextWriter output)
    {
        var article = inspection.Article;
        output.WriteLine(article.Title);
        output.WriteLine($"  {article.Locale.Tag} ({Origin(inspection.Origin)}), key {article.Key}{(article.Slug is null ? "" : $", slug {article.Slug}")}");
        if (article.Summary is { } summary) output.WriteLine($"  {summary.ReplaceLineEndings(" ")}");
        if (From(article.Provenance) is { Length: > 0 } provenance) output.WriteLine($"  {provenance}");
        output.WriteLine($"  {Counts(article)}");
        output.WriteLine();

        var lines = ArticleTree.Lines(article);
        var width = lines.Select(l => l.FileLines.Length).DefaultIfEmpty().Max();
        foreach (var line in lines) output.WriteLine($"{line.FileLines.PadLeft(width)}  {new string(' ', line.Depth * 2)}{line.Content}");
    }

    private static string Origin(LocaleOrigin origin) => origin switch
    {
        LocaleOrigin.Named => "as you said",
        LocaleOrigin.Path => "from the path",
        LocaleOrigin.FrontMatter => "from the front matter",
        _ => "nothing says which language this is; --locale does",
    };

    private static string From(Provenance provenance)
    {
        string?[] parts =
        [
            provenance.SourceHash is { } hash ? $"source {Short(hash)}" : null,
            provenance.SourceCommit is { } commit ? $"commit {Short(commit)}" : null,
            provenance.Translation switch { TranslationType.Human => "translated by a person", TranslationType.Machine => "translated by a machine", _ => null },
            provenance.HandOff is { } handOff ? $"handed off {Date(handOff)}" : null,
            provenance.Updated is { } updated ? $"dated {Date(updated)}" : null,
        ];
        return string.Join(", ", parts.Where(p => p is not null));
    }

    private static string Counts(Article article)
    {
        var blocks = article.Sections.SelectMany(s => BlockWalk.Descendants(s.Blocks)).ToList();
        var inlines = article.Sections.SelectMany(s => BlockWalk.Lines(s.Blocks)).SelectMany(l => InlineWalk.Descendants(l)).ToList();
        (int Count, string Noun)[] counts =
        [
            (article.Span.EndLine, "line"),
            (article.Sections.Count(s => s.Level > 0), "section"),
            (blocks.Count(b => b is Procedure), "procedure"),
            (BlockWalk.Steps(article).Count, "step"),
            (inlines.Count(i => i is UiLabel), "label"),
            (inlines.Count(i => i is Link), "link"),
            (inlines.Count(i => i is Image), "image"),
            (blocks.Count(b => b is Alert), "alert"),
            (blocks.Count(b => b is Table), "table"),
            (blocks.Count(b => b is CodeBlock), "code block"),
        ];
        return string.Join(", ", counts.Where(c => c.Count > 0).Select(c => SummaryText.Counted(c.Count, c.Noun)));
    }

    private static string Short(string hash) => hash.Length > 8 ? hash[..8] : hash;

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
