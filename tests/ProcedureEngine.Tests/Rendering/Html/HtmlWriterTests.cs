using System.Text;
using ProcedureEngine.Rendering.Html;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Html;

public sealed class HtmlWriterTests
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
    public void Holes_are_encoded_and_what_stands_around_them_is_not()
    {
        var (text, none) = ("<b> \" '&", (string?)null);

        Assert.Equal(
            "<p title=\"&lt;b&gt; &quot; &#39;&amp;\">7&lt;b<i></p>\n",
            Written(w => w.WriteLine($"""<p title="{text}">{7}{text.AsSpan(0, 2)}{"<i>"u8}{none}</p>""")));
    }

    [Fact]
    public void A_part_is_written_at_the_place_of_its_hole() =>
        Assert.Equal("<p lang=\"de\">a</p>", Written(w => w.Write($"<p{w.OptionalAttribute("lang"u8, "de")}{w.OptionalAttribute("dir"u8, null)}>{"a"}</p>")));

    [Fact]
    public void Interpolated_strings_allocate_nothing()
    {
        using var writer = new HtmlWriter();
        Write();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Write();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Write() => writer.WriteLine($"""<li id="{"a & b"}" value="{12}"{writer.OptionalAttribute("lang"u8, "de")}>{"c"u8}</li>""");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("a>")]
    [InlineData("ä")]
    public void A_name_of_an_attribute_is_letters_digits_and_hyphens(string name) => Assert.Throws<ArgumentException>(() => Written(w => w.Name(name)));

    [Fact]
    public void Writing_ends_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var writer = new HtmlWriter { Cancel = cancel.Token };
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            for (var i = 0; i < 2_000; i++) writer.Write($"<p>{i}</p>");
        });
    }

    [Fact]
    public void A_text_of_any_length_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("ä&", 200_000));

        Assert.Equal(text.Replace("&", "&amp;"), Written(w => w.Text(text)));
    }

    /// <summary>Markup is bytes and text is characters: as long as nobody else makes bytes from characters, text cannot pass for markup.</summary>
    [Fact]
    public void Nobody_but_the_writer_turns_text_into_bytes()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ProcedureEngine.sln"))) root = root.Parent!;
        var files = Directory.EnumerateFiles(Path.Combine(root.FullName, "src", "ProcedureEngine", "Rendering"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("GetBytes", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file));

        // Of the others, PageShell encodes the theme, Theme its paths to hash them, PagePath addresses to escape them,
        // and SearchIndexWriter writes words for a script that makes no markup of them.
        Assert.Equal(["HtmlWriter.cs", "PagePath.cs", "PageShell.cs", "SearchIndexWriter.cs", "Theme.cs"], files.Order(StringComparer.Ordinal));
    }

    private static string Written(Action<HtmlWriter> write)
    {
        using var writer = new HtmlWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
