using System.Text;
using System.Xml.Linq;
using ProcedureEngine.Exchange.Xliff;
using Xunit;

namespace ProcedureEngine.Tests.Translation;

/// <summary>What goes out and comes back untouched changes nothing; what was touched changes nothing else.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly XNamespace Xliff = Xliff2Writer.Namespace;
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Untouched_files_of_the_sample_articles_change_no_byte(bool isOld) => Untouched(RepositoryFolder.At("content"), isOld);

    [Theory]
    [InlineData("seeds")]
    public void Untouched_files_of_shared_input_change_no_byte(string folder) => Untouched(RepositoryFolder.Shared(folder), isOld: false);

    [Theory]
    [Slow("It aligns thousands of articles.")]
    [InlineData("corpus")]
    [InlineData("bench/drift/drifted")]
    public void Untouched_files_of_large_shared_input_change_no_byte(string folder) => Untouched(RepositoryFolder.Shared(folder), isOld: false);

    /// <summary>The rest of what there is to try it on; much of it differs little from the above.</summary>
    [Theory]
    [Slow("It aligns thousands of articles.")]
    [InlineData("bench/drift/control")]
    [InlineData("bench/drift/mutated")]
    [InlineData("bench/provenance/current")]
    public void On_request_untouched_files_of_all_shared_input_change_no_byte(string folder)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("ROUND_TRIP") == "all", "Set ROUND_TRIP=all to try it.");
        Untouched(RepositoryFolder.Shared(folder), isOld: false);
    }

    [Fact]
    public void Edited_units_of_the_sample_articles_change_nothing_but_their_lines() => Edited(RepositoryFolder.At("content"), 1, 100, isWhole: true);

    [Fact]
    [Slow("It aligns thousands of articles.")]
    public void A_thousand_edited_units_of_the_corpus_change_nothing_but_their_lines() => Edited(RepositoryFolder.Shared("corpus"), 10, 1000, isWhole: false);

    private void Untouched(string content, bool isOld)
    {
        var files = Export(content, isOld ? new Xliff1Writer() : new Xliff2Writer());
        Assert.NotEmpty(files);
        var summary = TranslationImport.Run(new TranslationOptions(content), files, TestContext.Current.CancellationToken);
        Assert.Empty(summary.Diagnostics);
        Assert.Empty(summary.Files);
    }

    private void Edited(string content, int every, int atLeast, bool isWhole)
    {
        var edits = 0;
        var files = Export(content, new Xliff2Writer()).Select(file =>
        {
            var document = XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span), LoadOptions.PreserveWhitespace);
            foreach (var target in document.Descendants(Xliff + "target"))
            {
                // At the end of the last words: what begins a note or makes a label stays what it is.
                if ((edits++ % every) == 0) target.DescendantNodes().OfType<XText>().Last(t => t.Value.Any(char.IsLetter)).Value += " ZZZ";
            }

            return (file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));
        }).ToList();

        var summary = TranslationImport.Run(new TranslationOptions(content), files, TestContext.Current.CancellationToken);
        if (isWhole) Assert.Empty(summary.Diagnostics);
        Assert.True(summary.Files.Sum(f => f.Changed) >= atLeast);
        Assert.All(summary.Files, file =>
        {
            var old = File.ReadAllText(Path.Combine(content, file.Path));
            var merged = Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF');
            Assert.Equal(Words(old), Words(merged.Replace(" ZZZ", "", StringComparison.Ordinal)));
            Assert.Empty(merged.Split('\n').Where(line => !line.Contains(" ZZZ", StringComparison.Ordinal)).Except(old.Split('\n')));
        });
    }

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '>'], StringSplitOptions.RemoveEmptyEntries));

    private List<(string Name, ReadOnlyMemory<byte> Content)> Export(string content, IXliffWriter writer)
    {
        TranslationExport.Run(new TranslationOptions(content), temporary["out"], [], writer, cancel: TestContext.Current.CancellationToken);
        return [.. Directory.EnumerateFiles(temporary["out"], "*.xlf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, (ReadOnlyMemory<byte>)File.ReadAllBytes(f)))];
    }
}
