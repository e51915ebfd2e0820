using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>Thousands of real articles.</summary>
[Slow("Reads thousands of articles.")]
public sealed class CorpusTests
{
    [Fact]
    public void Every_article_of_the_corpus_is_read_and_has_a_title_and_step_places_of_its_own()
    {
        var content = ContentLoader.Load(new ContentOptions(RepositoryFolder.Shared("corpus")), TestContext.Current.CancellationToken);
        var reader = new ArticleReader(content);
        var articles = content.Sets.SelectMany(s => s.Sources).AsParallel().Select(source => Read(content, reader, source)).ToImmutableArray();

        Assert.Equal(3183, articles.Length);
        Assert.All(articles, article =>
        {
            Assert.False(string.IsNullOrWhiteSpace(article.Title), article.Path);
            var places = BlockWalk.Steps(article).Select(s => s.Place).ToList();
            Assert.Equal(places.Count, places.Distinct().Count());
        });
    }

    [Fact]
    public void Every_step_of_the_corpus_has_an_id_of_its_own_in_its_article()
    {
        var check = Check.Run(new CheckOptions(RepositoryFolder.Shared("corpus")), null, TestContext.Current.CancellationToken);

        foreach (var set in check.Sets)
        {
            foreach (var version in set.Articles)
            {
                var ids = BlockWalk.Steps(version).Select(s => set.IdOf(version, s)).ToList();
                Assert.True(ids.Count == ids.Distinct().Count(), version.Path);
            }
        }
    }

    private static Article Read(ContentTree content, ArticleReader reader, ArticleSource source)
    {
        var text = content.Open(source, new Diagnostics.DiagnosticBag());
        Assert.NotNull(text);
        return reader.Read(text).Article;
    }
}
