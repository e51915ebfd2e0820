using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering;
using Xunit;

namespace ProcedureEngine.Tests.Rendering;

public sealed class PageTemplateTests
{
    [Fact]
    public void A_title_is_encoded_wherever_and_however_a_template_puts_it()
    {
        var page = Render("<title>{{title}}</title><meta content=\"{{{title}}}\"><main>{{{main}}}</main>", title: "a \"<b>\" & c");

        Assert.Equal("<title>a &quot;&lt;b&gt;&quot; &amp; c</title><meta content=\"a &quot;&lt;b&gt;&quot; &amp; c\"><main>MAIN</main>", page);
    }

    [Fact]
    public void A_template_asks_for_the_texts_of_the_language_and_for_partials() =>
        Assert.Equal("Alle Anleitungen|ROOT ../|MAIN", Render("{{text.AllArticles}}|{{> where}}|{{{main}}}", ("partials/where", "ROOT {{root}}")));

    [Fact]
    public void What_a_page_lacks_is_absent_to_the_template()
    {
        const string template = "{{#if summary}}[{{summary}}]{{else}}none{{/if}}{{{main}}}";

        Assert.Equal("noneMAIN", Render(template));
        Assert.Equal("[words]MAIN", Render(template, summary: "words"));
    }

    [Theory]
    [InlineData("{{#if title}} never closed {{{main}}}", "PE0501")]
    [InlineData("{{> no-such-partial}}{{{main}}}", "PE0501")]
    [InlineData("<p>nowhere to put it</p>", "PE0502")]
    public void A_template_that_cannot_be_used_is_told_of_and_the_built_in_one_takes_its_place(string broken, string code)
    {
        var template = new PageTemplate(Theme.BuiltIn.With([File("templates/checklist.hbs", broken)]));
        template.Prepare();
        using var writer = new HtmlWriter();

        var page = Sample.Utf8(template.Render(writer, Content("checklist", "x", null)));

        Assert.Contains("MAIN", page, StringComparison.Ordinal);
        Assert.Contains("<!doctype html>", page, StringComparison.Ordinal);
        var diagnostic = Assert.Single(template.Diagnostics);
        Assert.Equal((code, "templates/checklist.hbs"), (diagnostic.Id.Code, diagnostic.Path));
        Assert.DoesNotContain('\n', diagnostic.ToString());
    }

    [Fact]
    public void Every_built_in_template_is_sound()
    {
        var template = new PageTemplate(Theme.BuiltIn);
        template.Prepare();

        Assert.Empty(template.Diagnostics);
    }

    [Fact]
    public void Assets_lie_in_a_folder_that_is_named_after_what_is_in_them()
    {
        var changed = Theme.BuiltIn.With([File("css/base.css", "p{}")]);
        var retold = Theme.BuiltIn.With([File("templates/checklist.hbs", "{{{main}}}")]);

        Assert.NotEqual(Theme.BuiltIn.AssetFolder, changed.AssetFolder);
        Assert.Equal(Theme.BuiltIn.AssetFolder, retold.AssetFolder);
        Assert.Contains(changed.Assets, a => a.Path == $"{changed.AssetFolder}/css/base.css" && Sample.Utf8(a) == "p{}");
        Assert.DoesNotContain(changed.Assets, a => a.Path.EndsWith(".hbs", StringComparison.Ordinal));
    }

    private static Page File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static PageContent Content(string template, string title, string? summary) => new()
    {
        Template = template,
        Path = "de/x.html",
        Text = Sample.Texts.For(Locale.Parse("de")),
        Title = title,
        Summary = summary,
        Main = w => w.Markup("MAIN"u8),
    };

    private static string Render(string template, params (string Name, string Text)[] partials) => Render(template, "Title", null, partials);

    private static string Render(string template, string title = "Title", string? summary = null, params (string Name, string Text)[] partials)
    {
        var theme = Theme.BuiltIn.With([File("templates/mine.hbs", template), .. partials.Select(p => File($"templates/{p.Name}.hbs", p.Text))]);
        using var writer = new HtmlWriter();
        return Sample.Utf8(new PageTemplate(theme).Render(writer, Content("mine", title, summary)));
    }
}
