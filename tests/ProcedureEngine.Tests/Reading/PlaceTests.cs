using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Reading;

/// <summary>Everything in the model knows where it stands in the file.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Every_inline_of_every_spec_stands_on_a_line_of_its_article()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SourceFolder.Of("Reading"), "Specs"), "*.md", SearchOption.AllDirectories))
        {
            var parts = SpecFile.Parse(File.ReadAllText(file));
            Check(new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("x"), Locale.Parse(parts.Language), "x.md"), parts.Article), TestContext.Current.CancellationToken).Article, file);
        }
    }

    [Fact]
    public void Every_inline_of_the_corpus_stands_on_a_line_of_its_article()
    {
        var tree = ContentLoader.Load(new ContentOptions(RepositoryFolder.Shared("corpus")), TestContext.Current.CancellationToken);
        var reader = new ArticleReader(tree);
        foreach (var source in tree.Sets.SelectMany(s => s.Sources)) Check(reader.Read(tree.Open(source, new DiagnosticBag())!, TestContext.Current.CancellationToken).Article, source.Path);
    }

    [Fact]
    public void A_label_stands_where_its_bold_text_stands()
    {
        var article = new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("x"), Locale.Parse("en"), "x.md"), "---\ntitle: T\n---\n1. Select\n   **Save.**\n"), TestContext.Current.CancellationToken).Article;

        var label = Assert.Single(BlockWalk.Steps(article).Single().Instruction.OfType<UiLabel>());
        Assert.Equal(new SourceSpan(5, 4, 5, 12), label.Span);
    }

    private static void Check(Article article, string file)
    {
        foreach (var line in article.Sections.SelectMany(s => BlockWalk.Lines(s.Blocks).Prepend(s.Heading)))
        {
            foreach (var inline in InlineWalk.Descendants(line))
            {
                // Code blocks and alert labels are no inlines of the model: the walk makes them up.
                if (inline.Span == default && line is [CodeSpan or Text]) continue;
                Assert.True(inline.Span.Line >= 1 && inline.Span.EndLine <= article.Span.EndLine && inline.Span.Line <= inline.Span.EndLine, $"{file}: {inline}");
            }
        }
    }
}
