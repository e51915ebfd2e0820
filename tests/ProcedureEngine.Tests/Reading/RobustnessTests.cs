using FsCheck;
using FsCheck.Fluent;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Reading;

/// <summary>No text makes the reader throw, hang, or use more than its length explains.</summary>
[Slow("Makes up thousands of texts.")]
public sealed class RobustnessTests
{
    /// <summary>How many texts are made up; <c>FUZZ_CASES</c> for a long run by hand.</summary>
    private static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), out var cases) ? cases : 2_000;

    public static TheoryData<string> Hostile => Pathological.Names;

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Ten_times_the_text_costs_about_ten_times_the_memory(string name)
    {
        // The first reading pays for what is made once.
        Read(Pathological.Make(name, 2_000));
        var small = Allocated(Pathological.Make(name, 20_000));
        var large = Allocated(Pathological.Make(name, 200_000));

        Assert.True(large < (small * 16) + 2_000_000, $"{small} bytes for 20,000 characters, {large} for 200,000");
    }

    [Fact]
    public void No_message_quotes_half_a_character()
    {
        // Wherever a quotation ends, one of these texts has a character of two code units there.
        for (var n = 0; n < 120; n++)
        {
            var text = new string('x', n) + "\U0001F600 y" + new string('z', 60);
            var result = Read($"# Title\n\n1.Op{text}\n\nA **{text}\n\n[a](javascript:{text})\n\n<div><a href=\"javascript:{text}\">b</a></div>\n");
            Assert.Equal(4, result.Diagnostics.Length);
            Assert.All(result.Diagnostics, d => Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(d.Message))));
        }
    }

    [Fact]
    public void Any_characters_are_an_article()
    {
        var characters = Gen.Elements([.. "ab1 .,:!?*_`~[](){}<>|#-+=&;\"'/\\\n\r\t\u00A0\u200B\u202Eäß\uD83D\uDE00\0".ToCharArray()]);
        Prop.ForAll(characters.ArrayOf().ToArbitrary(), c => Read(new string(c)).Article.Title.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(400));
    }

    [Fact]
    public void Any_mixture_of_the_dialects_words_is_an_article()
    {
        var words = Gen.Elements(
            "---\n", "title: x\n", "# ", "## <a name=\"a\"></a>", "1. ", "2. ", "   1. ", "- ", "- [ ] ", "> ", "> [!NOTE]\n", "> [!div class=\"checklist\"]\n", "[!INCLUDE [x](y.md)]", "[!VIDEO https://x]",
            "**", "**Weiter**", "`", "```\n", "~~~\n", ":::row:::\n", ":::row-end:::\n", ":::image source=\"a\":::", ":::zone pivot=\"x\"\n", ":::zone-end\n", "# [A](#tab/a)\n", "---\n", "|a|b|\n|-|-|\n", "|x|\n",
            "<table><tr><td>", "</td></tr></table>", "<details>", "<summary>", "</details>", "<span data-ttu-id=\"a\">", "<span class=\"sxs-lookup\">", "</span>", "<b>", "</b>", "<email address>", "<script>", "<!--", "-->",
            "[a](b)", "![i](j.png)", "[^1]", "[^1]: n\n", "Term\n: d\n", "http://x.y", "&amp;", "\n", "\n\n", " ", "    ", "\t", "Text. ", "**Obs!** ", "Note: ");
        Prop.ForAll(words.ArrayOf().ToArbitrary(), w => Read(string.Concat(w)).Article.Title.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(60));
    }

    [Fact]
    public void Every_letter_and_digit_of_plain_text_is_in_the_model()
    {
        // Words without any markup around pieces that the reader takes apart: nothing may get lost between them.
        var pieces = Gen.Elements("alpha ", "beta\n", "\n\ngamma ", "1. delta\n", "2. epsilon\n", "- zeta\n", "   - hota\n", "> theta\n", "> [!NOTE]\n> iota\n", "## kappa\n\n", "**lambda** ", "**moo**\n\n", "*nu* ", "[xi](b.md) ", "`omicron` ", "|pi|rho|\n|-|-|\n|sigma|tau|\n\n", ":::row:::\n", ":::row-end:::\n", "# [upsilon](#tab/a)\n", "**Obs!** phi ", "<b>chi</b> ", "<details><summary>psi</summary>\n\n", "</details>\n\n", "```\nomega\n```\n", "[!INCLUDE [aleph](x.md)] ");
        Prop.ForAll(pieces.ArrayOf().ToArbitrary(), p => Missing(string.Concat(p)).Length == 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(40));
    }

    [Fact]
    public void Real_articles_with_pieces_lost_doubled_and_swapped_are_articles()
    {
        var tree = ContentLoader.Load(new ContentOptions(RepositoryFolder.Shared("corpus")), TestContext.Current.CancellationToken);
        var sources = tree.Sets.SelectMany(s => s.Sources).ToArray();
        var random = new Random(Environment.TickCount);
        for (var i = 0; i < Cases; i++)
        {
            var text = tree.Open(sources[random.Next(sources.Length)], new DiagnosticBag())!.Text;
            var mutant = Mutate(text, random);
            Assert.True(Read(mutant).Article.Title.Length > 0, mutant);
        }
    }

    /// <summary>A text with some of its pieces removed, doubled, moved or replaced by marks of the dialect.</summary>
    private static string Mutate(string text, Random random)
    {
        string[] marks = ["**", "`", "[", "](", ">", "\n", "\n\n", "1. ", "   ", "<", "<b>", "</td>", "<!--", "|", ":::", "[!NOTE]", "---\n", "\t", "\0", "#A0", "&#0;"];
        for (var n = random.Next(1, 6); n > 0 && text.Length > 4; n--)
        {
            var start = random.Next(text.Length);
            var length = Math.Min(text.Length - start, random.Next(1, 200));
            var piece = text.Substring(start, length);
            text = random.Next(4) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, piece),
                2 => text.Remove(start, length).Insert(random.Next(text.Length - length + 1), piece),
                _ => text.Insert(start, marks[random.Next(marks.Length)]),
            };
        }

        return text;
    }

    private static string[] Missing(string text)
    {
        string[] names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "hota", "theta", "iota", "kappa", "lambda", "moo", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "aleph"];
        var article = Read(text).Article;
        var read = string.Join('\n', article.Sections.Select(s => PlainText.Of(s.Heading) + "\n" + PlainText.Of(s.Blocks)));
        return [.. names.Where(n => Count(text, n) > Count(read, n))];
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ReadResult Read(string text)
    {
        var result = new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("x"), Locale.Parse("en"), "x.md"), text));
        ArticleTree.Write(result.Article);
        return result;
    }
}
