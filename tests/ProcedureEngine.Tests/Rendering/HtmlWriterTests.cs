using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Rendering;
using Xunit;

namespace ProcedureEngine.Tests.Rendering;

public sealed partial class HtmlWriterTests
{
    [Theory]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("Kennwort zurücksetzen 🔑", "Kennwort zurücksetzen 🔑")]
    [InlineData("a\u0000b\u001bc", "a\uFFFDb\uFFFDc")]
    [InlineData("line\n\ttab", "line\n\ttab")]
    public void Text_can_never_become_markup(string text, string expected) => Assert.Equal(expected, Written(w => w.Text(text)));

    [Fact]
    public void A_broken_surrogate_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb", Written(w => w.Text("a\ud800b")));

    [Fact]
    public void Values_of_attributes_cannot_leave_their_quotes() =>
        Assert.Equal(" title=\"&quot; onclick=&quot;x\"", Written(w => w.Attribute("title"u8, "\" onclick=\"x")));

    [Fact]
    public void A_format_fills_its_holes_and_encodes_the_rest() =>
        Assert.Equal("&lt;<b>3</b> {x} 13", Written(w => w.Format("<{0} {x} {1}", hole => w.Markup(hole == 0 ? "<b>3</b>"u8 : "13"u8))));

    [Fact]
    public void A_text_of_any_length_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("ä&", 200_000));

        Assert.Equal(text.Replace("&", "&amp;"), Written(w => w.Text(text)));
    }

    [Fact]
    public void Markup_is_only_ever_a_literal()
    {
        // Parameters that are such literals again, and classes chosen from some.
        var allowed = new HashSet<string> { "attributes", "markup", "element", "name", "DetailsElement", "utf8", "page.Markup" };
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ProcedureEngine.sln"))) root = root.Parent!;
        var calls = Directory.EnumerateFiles(Path.Combine(root.FullName, "src", "ProcedureEngine", "Rendering"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => MarkupCalls().Matches(File.ReadAllText(file)).Select(m => (Path.GetFileName(file), Argument: m.Groups[1].Value)))
            .ToArray();

        Assert.NotEmpty(calls);
        Assert.DoesNotContain(calls, c => !c.Argument.Contains("\"u8", StringComparison.Ordinal) && !allowed.Contains(c.Argument) && !c.Argument.Contains("Html.ClassOf(", StringComparison.Ordinal));
    }

    private static string Written(Action<HtmlWriter> write)
    {
        using var writer = new HtmlWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    [GeneratedRegex(@"\.Markup\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")]
    private static partial Regex MarkupCalls();
}
