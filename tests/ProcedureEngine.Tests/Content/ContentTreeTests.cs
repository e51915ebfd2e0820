using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using Xunit;

namespace ProcedureEngine.Tests.Content;

public sealed class ContentTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_per_locale_gives_one_set_for_each_path()
    {
        Write("en-US/mail/a.md", "de-DE/mail/a.md", "nb-NO/mail/A.md", "de-DE/only.md");

        Assert.Equal(["mail/a: en-US=en-US/mail/a.md de-DE=de-DE/mail/a.md nb-NO=nb-NO/mail/A.md", "only: de-DE=de-DE/only.md"], Load());
    }

    [Fact]
    public void Files_of_MDX_are_articles_like_those_of_Markdown()
    {
        Write("en/mail/a.mdx", "de/mail/a.mdx", "nb/mail/a.md");

        Assert.Equal(["mail/a: en=en/mail/a.mdx de=de/mail/a.mdx nb=nb/mail/a.md"], Load());
    }

    [Fact]
    public void Locale_folders_may_stand_anywhere_on_the_path()
    {
        Write("office/de-DE/a.md", "office/nb-NO/a.md", "azure/de-DE/a.md");

        Assert.Equal(["azure/a: de-DE=azure/de-DE/a.md", "office/a: de-DE=office/de-DE/a.md nb-NO=office/nb-NO/a.md"], Load());
    }

    [Fact]
    public void A_folder_may_end_with_its_locale()
    {
        Write("docs.de-DE/x/a.md", "docs.nb-NO/x/a.md");

        Assert.Equal(["docs/x/a: de-DE=docs.de-DE/x/a.md nb-NO=docs.nb-NO/x/a.md"], Load());
    }

    [Fact]
    public void Language_folders_without_a_region_count_where_all_neighbours_are_languages()
    {
        Write("en/it/a.md", "de/it/a.md", "nb/sales/b.md");

        Assert.Equal(["it/a: en=en/it/a.md de=de/it/a.md", "sales/b: nb=nb/sales/b.md"], Load());
    }

    [Fact]
    public void A_department_named_like_a_language_is_no_language()
    {
        folder.Write("it/a.md", "---\nlang: de\n---\n# A\n");
        folder.Write("sales/b.md", "---\nlang: de\n---\n# B\n");

        Assert.Equal(["it/a: de=it/a.md", "sales/b: de=sales/b.md"], Load());
    }

    [Fact]
    public void A_file_name_may_end_with_its_locale()
    {
        Write("a.de.md", "a.nb-NO.md");

        Assert.Equal(["a: de=a.de.md nb-NO=a.nb-NO.md"], Load());
    }

    [Fact]
    public void Files_without_locale_in_their_path_are_grouped_by_front_matter_and_slug()
    {
        folder.Write("000.txt", "---\nms.contentlocale: de-DE\nms.custom:\n- \"1\"\n- \"2\"\n---\n# <a name=\"the-slug\"></a>Titel\n");
        folder.Write("001.txt", "---\nms.contentlocale: nb-NO\nms.custom:\n- \"1\"\n- \"2\"\n---\n# <a name=\"the-slug\"></a>Tittel\n");
        folder.Write("002.txt", "---\nms.contentlocale: nl-NL\nms.custom:\n- \"3\"\n---\n# <a name=\"the-slug\"></a>Andere\n");
        folder.Write("notes.txt", "Just a list.\n");

        Assert.Equal(["the-slug-1-2: de-DE=000.txt nb-NO=001.txt", "the-slug-3: nl-NL=002.txt"], Load());
    }

    [Fact]
    public void Versions_whose_paths_differ_are_matched_by_uid()
    {
        folder.Write("en/printer.md", "---\nuid: p1\n---\n# Printer\n");
        folder.Write("de/drucker.md", "---\nuid: p1\n---\n# Drucker\n");

        Assert.Equal(["printer: en=en/printer.md de=de/drucker.md"], Load());
    }

    [Fact]
    public void An_article_whose_paths_differ_is_called_as_in_the_reference_locale()
    {
        folder.Write("en/printer.md", "---\nuid: p1\n---\n# Printer\n");
        folder.Write("nb/skriver.md", "---\nuid: p1\n---\n# Skriver\n");
        folder.Write("procedures.yml", "reference: nb\n");

        Assert.Equal(["skriver: nb=nb/skriver.md en=en/printer.md"], Load());
    }

    [Fact]
    public void Includes_media_and_files_about_the_folder_are_no_articles()
    {
        Write("de-DE/a.md", "de-DE/includes/b.md", "README.md", ".git/c.md", "LICENSE.txt");

        Assert.Equal(["a: de-DE=de-DE/a.md"], Load());
    }

    [Fact]
    public void English_is_the_reference_unless_the_settings_or_the_caller_say_otherwise()
    {
        Write("en-US/a.md", "de-DE/a.md");
        Assert.Equal("en-US", ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken).Reference?.Tag);

        folder.Write("procedures.yml", "reference: de-DE\n");
        Assert.Equal("de-DE", ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken).Reference?.Tag);
        Assert.Equal("en-US", ContentLoader.Load(new ContentOptions(folder.Path) { Reference = Locale.Parse("en-US") }, TestContext.Current.CancellationToken).Reference?.Tag);
    }

    [Fact]
    public void The_same_article_twice_keeps_both_and_is_told()
    {
        folder.Write("de-DE/a.md", "# A\n");
        folder.Write("de-DE/a.markdown", "# A\n");

        Assert.Equal(["a: de-DE=de-DE/a.markdown", "a-2: de-DE=de-DE/a.md"], Load());
        Assert.Equal(["PE0007"], Codes());
    }

    [Fact]
    public void A_name_that_is_counted_up_leaves_out_those_that_are_taken()
    {
        Write("de-DE/a-2.md", "de-DE/a.markdown", "de-DE/a.md");

        Assert.Equal(["a: de-DE=de-DE/a.markdown", "a-2: de-DE=de-DE/a-2.md", "a-3: de-DE=de-DE/a.md"], Load());
    }

    [Theory]
    [InlineData("../../out.md")]
    [InlineData("../linked/../out.md")]
    [InlineData("around.md")]
    public void A_link_that_leads_out_is_no_article_no_image_and_no_include(string target)
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("out.md", "secret");
        folder.Write("other/b.md", "");
        Write("root/en/a.md");
        Directory.CreateSymbolicLink(folder["root/linked"], "../other");
        File.CreateSymbolicLink(folder["root/en/around.md"], folder["out.md"]);
        File.CreateSymbolicLink(folder["root/en/x.md"], target);
        var tree = ContentLoader.Load(new ContentOptions(folder["root/"]), TestContext.Current.CancellationToken);

        Assert.Equal(["en/a.md"], tree.Sets.SelectMany(s => s.Sources).Select(s => s.Path));
        Assert.Equal([("PE0025", "en/around.md"), ("PE0025", "en/x.md")], tree.Diagnostics.Select(d => (d.Id.Code, d.Path)));
        Assert.False(tree.Exists("en/a.md", "x.md"));
        Assert.Null(tree.Include("en/a.md", "x.md", out _));
        Assert.False(tree.Exists("en/a.md", "../linked/b.md"));
        Assert.Null(tree.SizeOf("en/x.md"));
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("../shared/deep/../b.md")]
    [InlineData("../shared/../en/./a.md")]
    public void A_link_that_stays_in_the_folder_is_followed(string target)
    {
        if (OperatingSystem.IsWindows()) return;
        Write("en/a.md", "includes/deep/b.md", "includes/b.md");
        Directory.CreateSymbolicLink(folder["shared"], folder["includes"]);
        File.CreateSymbolicLink(folder["en/x.md"], target);
        var tree = ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken);

        Assert.Contains("en/x.md", tree.Sets.SelectMany(s => s.Sources).Select(s => s.Path));
        Assert.True(tree.Exists("en/a.md", "x.md"));
        Assert.NotNull(tree.Include("en/a.md", "../shared/b.md", out _));
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_lead_nowhere()
    {
        if (OperatingSystem.IsWindows()) return;
        Write("en/a.md");
        File.CreateSymbolicLink(folder["en/x.md"], "y.md");
        File.CreateSymbolicLink(folder["en/y.md"], "x.md");
        var tree = ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken);

        Assert.Equal(["en/a.md"], tree.Sets.SelectMany(s => s.Sources).Select(s => s.Path));
        Assert.False(tree.Exists("en/a.md", "x.md"));
    }

    [Theory]
    [InlineData("PE0001", null)]
    [InlineData("PE0002", "")]
    [InlineData("PE0006", "no-locale.md")]
    public void What_is_no_content_is_told(string code, string? file)
    {
        if (file is { Length: > 0 }) folder.Write(file, "# Title\n");
        var tree = ContentLoader.Load(new ContentOptions(file is null ? folder["nowhere"] : folder.Path), TestContext.Current.CancellationToken);

        Assert.Contains(tree.Diagnostics, d => d.Id.Code == code);
        Assert.Empty(tree.Sets);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_told_with_the_place_of_the_byte()
    {
        Write("de-DE/a.md");
        File.WriteAllBytes(folder["de-DE/a.md"], [.. "# Title\n\nabc "u8, 0xFC, .. " d\n"u8]);

        var diagnostic = Assert.Single(Open(out var text));
        Assert.Null(text);
        Assert.Equal(("PE0004", 3, 5), (diagnostic.Id.Code, diagnostic.Span.Line, diagnostic.Span.Column));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_told_and_left_out()
    {
        Write("de-DE/a.md");
        File.WriteAllBytes(folder["de-DE/a.md"], new byte[ContentTree.MaxArticleBytes + 1]);

        Assert.Equal("PE0005", Assert.Single(Open(out _)).Id.Code);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        Write("de-DE/a.md");
        File.WriteAllBytes(folder["de-DE/a.md"], [0xEF, 0xBB, 0xBF, .. "# Title\n"u8]);

        Assert.Empty(Open(out var text));
        Assert.Equal("# Title\n", text?.Text);
    }

    [Theory]
    [InlineData("de-DE/x/a.md", "../b.png", "de-DE/b.png")]
    [InlineData("de-DE/x/a.md", "./b.png", "de-DE/x/b.png")]
    [InlineData("de-DE/x/a.md", "/b.png", "b.png")]
    [InlineData("de-DE/x/a.md", "~/b.png", "b.png")]
    [InlineData("de-DE/x/a.md", "..\\b.png", "de-DE/b.png")]
    [InlineData("de-DE/x/a.md", "../../../etc/passwd", null)]
    [InlineData("de-DE/x/a.md", "~/../../etc/passwd", null)]
    [InlineData("de-DE/x/a.md", "C:/windows/win.ini", null)]
    public void Paths_never_leave_the_content_folder(string from, string path, string? target) => Assert.Equal(target, ContentTree.Resolve(from, path));

    private IReadOnlyList<Diagnostic> Open(out SourceText? text)
    {
        var tree = ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken);
        var bag = new DiagnosticBag();
        text = tree.Open(Assert.Single(tree.Sets).Sources[0], bag);
        return bag.ToImmutable();
    }

    private void Write(params string[] files)
    {
        foreach (var file in files) folder.Write(file, "# Title\n");
    }

    private string[] Load() => [.. ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken).Sets.Select(s => $"{s.Key}: {string.Join(' ', s.Sources.Select(x => $"{x.Locale}={x.Path}"))}")];

    private string[] Codes() => [.. ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken).Diagnostics.Select(d => d.Id.Code)];
}
