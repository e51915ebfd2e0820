using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.Articles;

public sealed class ArticleJsonTests
{
    [Fact]
    public void Every_property_of_every_type_of_the_model_is_written_and_read()
    {
        var sample = ExportedArticles.Of(ModelSample.Article());
        var read = ArticleJson.Read(ExportedArticles.Json(sample));

        Assert.Equal(ModelDump.Of(sample.Article), ModelDump.Of(read.Article));
        Assert.Equal(sample.StepIds, read.StepIds);
    }

    [Fact]
    public void The_sample_has_every_kind_of_block_and_inline()
    {
        var dump = ModelDump.Of(ModelSample.Article()).Split('\n').Select(l => l.Trim()).ToHashSet();
        Assert.Empty(ModelShape.Kinds(typeof(Block)).Concat(ModelShape.Kinds(typeof(Inline))).Select(t => t.Name).Except(dump));
    }

    [Fact]
    public void Articles_of_all_specs_come_back_as_they_were() => AllComeBack(ExportedArticles.OfSpecs());

    [Fact]
    public void The_sample_content_comes_back_as_it_was() => AllComeBack(ExportedArticles.In(RepositoryFolder.At("content")));

    [Fact]
    public void The_seeds_come_back_as_they_were() => AllComeBack(ExportedArticles.In(RepositoryFolder.Shared("seeds")));

    [Fact]
    public void The_corpus_comes_back_as_it_was()
    {
        foreach (var exported in ExportedArticles.In(RepositoryFolder.Shared("corpus")))
        {
            var json = ExportedArticles.Json(exported);
            Assert.True(json.AsSpan().SequenceEqual(ExportedArticles.Json(ArticleJson.Read(json))), exported.Article.Path);
        }
    }

    [Fact]
    public void Any_characters_come_back_as_they_were()
    {
        var characters = Gen.Elements([.. "ab1 \"\\/'<>&*_`[](){}|#-+=:;,.!\n\r\t\b\f\u0001\u001F\u007F\u0085\u00A0\u00AD\u061C\u200B\u200E\u200F\u202E\u2028\u2029\u2066\uFEFF\uFFFD\uFFFFäßאب\uD83D\uDE00\uDE00\uD83D\0".ToCharArray()]);
        Prop.ForAll(characters.ArrayOf().ToArbitrary(), c =>
            {
                var text = new string(c);
                ComesBack(ExportedArticles.Of(text));
                ComesBack(ExportedArticles.Of($"---\ntitle: \"{text}\"\n---\n\n1. {text}\n\n```\n{text}\n```\n\n> [!NOTE]\n> `{text}` [{text}]({text} \"{text}\")\n"));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(200));
    }

    [Fact]
    public void Any_string_that_a_program_puts_into_the_model_comes_back()
    {
        var sample = ExportedArticles.Of(ModelSample.Article());
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), s => ArticleJson.Read(ExportedArticles.Json(sample with { Article = sample.Article with { Title = s.Get } })).Article.Title == s.Get)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Half_a_character_is_written_as_the_replacement_character()
    {
        var sample = ExportedArticles.Of(ModelSample.Article());
        var read = ArticleJson.Read(ExportedArticles.Json(sample with { Article = sample.Article with { Title = "a\uD83D" } }));
        Assert.Equal("a\uFFFD", read.Article.Title);
    }

    [Fact]
    public void A_deeply_nested_article_comes_back_as_it_was() =>
        ComesBack(ExportedArticles.Of(string.Concat(Enumerable.Range(0, 60).Select(n => $"{new string(' ', n * 3)}1. step\n"))));

    [Fact]
    public void Every_node_says_its_type_and_its_lines()
    {
        var json = JsonDocument.Parse(ExportedArticles.Json(ExportedArticles.Of("# T\n\n1. Open **File**.\n\n   > [!TIP]\n   > Short.\n"))).RootElement;
        var step = json.GetProperty("sections")[0].GetProperty("blocks")[0].GetProperty("steps")[0];

        Assert.Equal("step", step.GetProperty("type").GetString());
        Assert.Equal("[3,1,6,11]", step.GetProperty("span").GetRawText());
        Assert.Equal(8, step.GetProperty("id").GetString()!.Length);
        Assert.Equal("uiLabel", step.GetProperty("instruction")[1].GetProperty("type").GetString());
        var tip = step.GetProperty("blocks")[0];
        Assert.Equal(("alert", "tip", "[5,4,6,11]"), (tip.GetProperty("type").GetString(), tip.GetProperty("kind").GetString(), tip.GetProperty("span").GetRawText()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":99}")]
    [InlineData("{\"version\":1,\"locale\":\"zzzz\"}")]
    [InlineData("{\"version\":1,\"locale\":7}")]
    [InlineData("{\"version\":1,\"locale\":\"de\",\"key\":null}")]
    public void What_is_no_exported_article_is_told_as_one_kind_of_error(string json) =>
        Assert.ThrowsAny<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_damaged_article_is_told_as_one_kind_of_error()
    {
        var json = Encoding.UTF8.GetString(ExportedArticles.Json(ExportedArticles.Of(ModelSample.Article())));
        string[] damages = ["\"type\":\"paragraph\"", "\"span\":[", "\"kind\":\"", "\"place\":\"", "\"steps\":[", "\"isOptional\":true", "\"numbering\":\"i\"", "\"updated\":\"2026"];
        Assert.All(damages, damage =>
        {
            Assert.Contains(damage, json, StringComparison.Ordinal);
            var key = damage[..(damage.IndexOf(':', StringComparison.Ordinal) + 1)];
            Assert.ThrowsAny<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(json.Replace(damage, key + "{\"x\":[1," + damage[key.Length..], StringComparison.Ordinal))));
            Assert.ThrowsAny<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(json.Replace(key, "\"other\":", StringComparison.Ordinal))));
        });
    }

    private static void AllComeBack(IEnumerable<ExportedArticle> articles)
    {
        foreach (var exported in articles) ComesBack(exported);
    }

    private static void ComesBack(ExportedArticle exported)
    {
        var json = ExportedArticles.Json(exported);
        var read = ArticleJson.Read(json);

        Assert.Equal(ModelDump.Of(exported.Article), ModelDump.Of(read.Article));
        Assert.Equal(ArticleTree.Write(exported.Article), ArticleTree.Write(read.Article));
        Assert.Equal(exported.StepIds.Pairs().OrderBy(i => i.Key, StringComparer.Ordinal), read.StepIds.Pairs().OrderBy(i => i.Key, StringComparer.Ordinal));
        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(ExportedArticles.Json(read)));
    }
}
