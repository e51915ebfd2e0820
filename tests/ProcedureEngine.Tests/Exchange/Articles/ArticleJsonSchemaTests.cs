using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProcedureEngine.Exchange.Articles;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Articles;

/// <summary>The published schema is the model's, and what is exported keeps to it.</summary>
public sealed class ArticleJsonSchemaTests
{
    private readonly JsonSchemaSubset schema = new(JsonDocument.Parse(ArticleJsonSchema.Utf8).RootElement);

    [Fact]
    public void The_schema_is_made_from_the_model_and_its_documentation()
    {
        var generated = new ArticleJsonSchemaGenerator().Generate();
        var file = RepositoryFolder.At("src/ProcedureEngine/Exchange/Articles/ArticleJson.schema.json");

        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1") File.WriteAllText(file, generated);
        Assert.True(generated == File.ReadAllText(file), "The model or its documentation changed. Write the schema anew: run this test with UPDATE_SCHEMAS=1.");
    }

    [Fact]
    public void Articles_of_all_specs_keep_to_it() => AllKeepTo(ExportedArticles.OfSpecs());

    [Fact]
    public void The_sample_content_keeps_to_it() => AllKeepTo(ExportedArticles.In(RepositoryFolder.At("content")));

    [Fact]
    public void The_seeds_keep_to_it() => AllKeepTo(ExportedArticles.In(RepositoryFolder.Shared("seeds")));

    [Fact]
    public void An_article_with_everything_keeps_to_it() => KeepsTo(ExportedArticles.Of(ModelSample.Article()));

    [Theory]
    [InlineData("$.key", "null")]
    [InlineData("$.version", "2")]
    [InlineData("$.more", "1")]
    [InlineData("$.sections[0].span", "[1,2,3]")]
    [InlineData("$.sections[0].span", "[0,1,1,1]")]
    [InlineData("$.sections[0].role", "\"Body\"")]
    [InlineData("$.sections[0].blocks[0].type", "\"blob\"")]
    [InlineData("$.provenance.updated", "\"today\"")]
    public void What_is_not_so_does_not_keep_to_it(string path, string value)
    {
        var article = JsonNode.Parse(ExportedArticles.Json(ExportedArticles.Of("# T\n\nText.\n")))!;
        Assert.Null(schema.Validate(JsonSerializer.SerializeToElement(article)));

        var steps = path[2..].Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        var at = steps[..^1].Aggregate(article, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        at[steps[^1]] = JsonNode.Parse(value);

        Assert.NotNull(schema.Validate(JsonSerializer.SerializeToElement(article)));
    }

    private void AllKeepTo(IEnumerable<ExportedArticle> articles)
    {
        foreach (var exported in articles) KeepsTo(exported);
    }

    private void KeepsTo(ExportedArticle exported) => Assert.Null(schema.Validate(JsonDocument.Parse(Encoding.UTF8.GetString(ExportedArticles.Json(exported))).RootElement));
}
