using System.Buffers;
using ProcedureEngine.Alignment;
using ProcedureEngine.Content;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;
using ProcedureEngine.Tests.Reading;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>Articles as they are exported.</summary>
internal static class ExportedArticles
{
    /// <summary>The articles of a content folder, as an export has them.</summary>
    public static IEnumerable<ExportedArticle> In(string folder) =>
        Check.Run(new CheckOptions(folder)).Sets.SelectMany(set => set.Articles.Select(article => new ExportedArticle(article, set.StepIds[article.Locale.Tag])));

    /// <summary>The articles of the reader's specs: every construct of the dialect.</summary>
    public static IEnumerable<ExportedArticle> OfSpecs()
    {
        foreach (var file in Directory.EnumerateFiles(SourceFolder.Of("Reading/Specs"), "*.md", SearchOption.AllDirectories))
        {
            var spec = SpecFile.Parse(File.ReadAllText(file));
            yield return Of(spec.Article, spec.Language);
        }
    }

    /// <summary>The article that a text is.</summary>
    public static ExportedArticle Of(string text, string locale = "en")
    {
        var article = new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("a"), Locale.Parse(locale), "a.md"), text)).Article;
        return new ExportedArticle(article, ArticleAligner.Align([article], article.Locale).StepIds[article.Locale.Tag]);
    }

    /// <summary>An article with an id for each of its steps.</summary>
    public static ExportedArticle Of(Article article) =>
        new(article, new StepIds(BlockWalk.Steps(article).Select(s => KeyValuePair.Create(s.Place, "id of " + s.Place))));

    public static byte[] Json(ExportedArticle exported)
    {
        var bytes = new ArrayBufferWriter<byte>();
        ArticleJson.Write(bytes, exported);
        return bytes.WrittenSpan.ToArray();
    }
}
