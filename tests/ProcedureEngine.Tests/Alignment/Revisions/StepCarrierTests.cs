using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Revisions;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Cli;
using ProcedureEngine.Tests.Exchange;
using Xunit;

namespace ProcedureEngine.Tests.Alignment.Revisions;

/// <summary>
/// Runs every file of <c>Cases/</c>: steps before, steps now, and what has become of each. A browser that moves ticks must give
/// the same answers to those in <c>Browser/</c>; the others need the words and links of the steps, which it does not keep.
/// </summary>
public sealed class StepCarrierTests
{
    private static readonly string Folder = SourceFolder.Of("Alignment/Revisions/Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Steps_become_what_the_case_tells(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        var told = json.RootElement;
        var carried = StepCarrier.Carry(Steps(told.GetProperty("old")), Steps(told.GetProperty("new")), told.GetProperty("locale").GetString()!);

        Assert.Equal(
            told.GetProperty("carried").EnumerateArray().Select(c => $"{c.GetProperty("old")} -> {c.GetProperty("new")} {c.GetProperty("by")} {c.GetProperty("checkAgain")}"),
            carried.Select(c => $"{c.Old.Id} -> {c.New?.Id} {c.By.ToString().ToLowerInvariant()} {c.CheckAgain}"));
    }

    [Fact]
    public void No_two_steps_become_the_same_one_and_none_is_forgotten()
    {
        Prop.ForAll(Revision, Revision, (old, @new) =>
            {
                var carried = StepCarrier.Carry(old, @new, "en");
                var found = carried.Select(c => c.New).OfType<StepTrace>().ToList();
                Assert.Equal(old, carried.Select(c => c.Old));
                Assert.Equal(found.Count, found.Select(f => @new.IndexOf(f)).Distinct().Count());
                Assert.All(carried, c => Assert.Equal(c.New is null, c.By == CarriedBy.None));
                Assert.All(carried, c => Assert.True(c.By != CarriedBy.Text || (!c.CheckAgain && c.Old.TextHashes["en"] == c.New!.TextHashes["en"])));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void An_article_that_did_not_change_keeps_every_step_where_it_is()
    {
        Prop.ForAll(Revision, revision =>
            {
                var carried = StepCarrier.Carry(revision, revision, "en");
                Assert.All(carried, (c, i) => Assert.Equal((revision[i].Place, CarriedBy.Text, false), (c.New!.Place, c.By, c.CheckAgain)));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Steps_with_words_of_their_own_survive_whatever_is_done_around_them()
    {
        var edit = Gen.Choose(0, 3).ArrayOf(12).ToArbitrary();
        Prop.ForAll(edit, edits =>
            {
                var old = Numbered(Enumerable.Range(0, edits.Length).Select(i => $"step {i}"));
                var @new = Numbered(edits.SelectMany((e, i) => e switch { 0 => [], 1 => [$"step {i}", $"new {i}"], 2 => [$"other {i}"], _ => new[] { $"step {i}" } }));
                foreach (var carried in StepCarrier.Carry(old, @new, "en").Where((_, i) => edits[i] is 1 or 3))
                {
                    Assert.Equal((CarriedBy.Text, carried.Old.TextHashes["en"]), (carried.By, carried.New!.TextHashes["en"]));
                }
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Thousands_of_steps_in_reverse_order_cost_little()
    {
        var old = Numbered(Enumerable.Range(0, 4_000).Select(i => $"step {i}"));
        var @new = Numbered(Enumerable.Range(0, 4_000).Select(i => $"step {4_000 - i}"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var carried = StepCarrier.Carry(old, @new, "en");

        Assert.Equal(3_999, carried.Count(c => c.By == CarriedBy.Text));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
    }

    [Fact]
    public void Articles_are_carried_by_their_words_links_and_places()
    {
        var old = ExportedArticles.Of("# A\n\n1. Open **Settings**.\n2. Choose [the tool](https://tools.example/de-de/x).\n3. Select **OK**.\n4. Wait for the green light on the front.\n").Article;
        var @new = ExportedArticles.Of("# A\n\n1. Look.\n2. Open **Settings**.\n3. Take this: [tool](https://tools.example/x)!\n4. Breathe **deeply**.\n5. Select **OK**.\n6. Wait for the green light on the back.\n").Article;

        Assert.Equal(
            ["_/p1/s1 -> _/p1/s2 Text False", "_/p1/s2 -> _/p1/s3 Mark True", "_/p1/s3 -> _/p1/s5 Text False", "_/p1/s4 -> _/p1/s6 Similarity True"],
            StepCarrier.Carry(old, @new).Select(c => $"{c.Old.Place} -> {c.New?.Place} {c.By} {c.CheckAgain}"));
    }

    [Fact]
    public void The_id_of_a_trace_is_the_one_that_the_aligner_gives()
    {
        var exported = ExportedArticles.Of("# A\n\n1. One.\n   1. Two.\n2. Three.\n");
        Assert.Equal(BlockWalk.Steps(exported.Article).Select(s => exported.StepIds[s.Place]), StepTrace.Of(exported.Article).Select(t => t.Id));
    }

    [Fact]
    public void A_run_goes_on_in_another_language_and_after_an_edit_there()
    {
        ImmutableArray<Article> before = [ExportedArticles.Of(SampleArticle.English).Article, ExportedArticles.Of(SampleArticle.German, "de").Article];
        ImmutableArray<Article> after = [before[0], ExportedArticles.Of(SampleArticle.GermanWithoutTheWait, "de").Article];
        var run = StepTrace.Of(ArticleAligner.Align(before, before[0].Locale, cancel: TestContext.Current.CancellationToken), before[0]);
        var set = ArticleAligner.Align(after, before[0].Locale, cancel: TestContext.Current.CancellationToken);

        var carried = StepCarrier.Carry(run, StepTrace.Of(set, after[1]), "de");

        Assert.Equal([run[0].Id, null, run[2].Id], carried.Select(c => c.New?.Id));
        Assert.All(carried, c => Assert.False(c.CheckAgain));
    }

    private static Arbitrary<ImmutableArray<StepTrace>> Revision { get; } =
        (from texts in Gen.Elements("open", "save", "ok", "ok", "ok", "wait").ArrayOf()
         from fingerprints in Gen.Elements("1", "2").ArrayOf(texts.Length)
         select Numbered(texts).Select((s, i) => s with { Fingerprint = fingerprints[i] }).ToImmutableArray()).ToArbitrary();

    private static ImmutableArray<StepTrace> Numbered(IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new StepTrace($"{i}", $"s/p1/s{i + 1}", "1", ImmutableSortedDictionary<string, string>.Empty.Add("en", text)))];

    private static ImmutableArray<StepTrace> Steps(JsonElement steps) =>
    [
        .. steps.EnumerateArray().Select(s => new StepTrace(
            s.GetProperty("id").GetString()!,
            s.GetProperty("place").GetString()!,
            s.GetProperty("fingerprint").GetString()!,
            s.GetProperty("text").EnumerateObject().ToImmutableSortedDictionary(t => t.Name, t => t.Value.GetString()!))
        {
            Marks = s.TryGetProperty("marks", out var marks) ? [.. marks.EnumerateArray().Select(m => m.GetString()!)] : [],
            Words = s.TryGetProperty("words", out var words) ? [.. words.GetString()!.Split(' ')] : [],
        }),
    ];
}
