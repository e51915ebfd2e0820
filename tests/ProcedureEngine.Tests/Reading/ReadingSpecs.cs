using ProcedureEngine.Content;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Reading;

/// <summary>
/// Runs every file of <c>Specs/</c>: an article in a fenced block, and behind it the model that the reader makes of it.
/// A spec's language is the word behind <c>article</c> (<c>article de</c>); English where there is none. A file called <c>….mdx.md</c> is one of MDX.
/// <c>UPDATE_SPECS=1</c> writes what the reader makes into the files; read the difference before you commit it.
/// </summary>
public sealed class ReadingSpecs
{
    private static readonly string Folder = Path.Combine(SourceFolder.Of("Reading"), "Specs");

    public static TheoryData<string> Specs => [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Reader_makes_the_model_that_the_spec_tells(string spec)
    {
        var file = Path.Combine(Folder, spec);
        var parts = SpecFile.Parse(File.ReadAllText(file));
        var source = new SourceText(new ArticleSource(new ArticleKey("spec"), Locale.Parse(parts.Language), spec.EndsWith(".mdx.md", StringComparison.Ordinal) ? "spec.mdx" : "spec.md"), parts.Article);
        var result = new ArticleReader(null).Read(source, TestContext.Current.CancellationToken);
        var actual = ArticleTree.Write(result.Article) + string.Concat(result.Diagnostics.Select(d => $"! {d.Span.Line}:{d.Span.Column} {d.Id.Code} {d.Message}\n"));

        if (Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1") File.WriteAllText(file, parts.With(actual));
        Assert.Equal(parts.Model, actual);
    }
}
