using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Templates;

public sealed class PageTemplateTests
{
    [Fact]
    public void A_template_asks_for_the_texts_of_the_language_and_for_partials() =>
        Assert.Equal("Alle Anleitungen|ROOT ../|MAIN", TemplateRun.Of("{{text.AllArticles}}|{{ include 'where' }}|{{page.main}}", ("where", "ROOT {{site.root}}")).Html);

    [Fact]
    public void A_partial_gets_what_its_template_gives_it() =>
        Assert.Equal("&lt;1&gt; 2 MAIN", TemplateRun.Of("{{ include 'card' '<1>' second: 2 }} {{ page.main }}", ("card", "{{ $[1] }} {{ $second }}")).Html);

    [Fact]
    public void What_a_page_lacks_is_absent_to_the_template()
    {
        const string template = "{{if page.summary}}[{{page.summary}}]{{else}}none{{end}}{{page.main}}";

        Assert.Equal("noneMAIN", TemplateRun.Of(template).Html);
        Assert.Equal("[words]MAIN", TemplateRun.Of(template, page => page with { Summary = "words" }).Html);
    }

    [Theory]
    [InlineData("<p>\n{{ if page.title }} never closed {{ page.main }}", "PE0501", 2, 47)]
    [InlineData("<p>\n  {{ include 'no-such-partial' }}{{ page.main }}", "PE0501", 2, 6)]
    [InlineData("{{ page.main }}\n{{ page.titel }}", "PE0501", 2, 9)]
    [InlineData("{{ page.main }}\n{{ artcle }}", "PE0501", 2, 4)]
    [InlineData("{{ page.main }}\n{{ text.NoSuchText }}", "PE0501", 2, 9)]
    [InlineData("{{ page.main }}\n{{ for x in breadcrumb }}{{ x.titel }}{{ end }}", "PE0501", 2, 31)]
    [InlineData("<p>nowhere to put it</p>", "PE0502", 1, 1)]
    [InlineData("{{ if page.title == 'x' }}{{ else }}{{ page.main }}{{ end }}", "PE0502", 1, 1)]
    public void A_template_that_cannot_be_used_is_told_of_with_its_place_and_the_built_in_one_takes_its_place(string broken, string code, int line, int column)
    {
        var run = TemplateRun.Kind("checklist", broken, page => page with { Title = "x" });

        Assert.Contains("MAIN", run.Html, StringComparison.Ordinal);
        Assert.Contains("<!doctype html>", run.Html, StringComparison.Ordinal);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((code, "templates/checklist.scriban-html", line, column), (diagnostic.Id.Code, diagnostic.Path, diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.DoesNotContain('\n', diagnostic.ToString());
    }

    [Fact]
    public void A_broken_partial_is_told_of_under_its_own_name_and_the_built_in_one_takes_its_place()
    {
        var run = TemplateRun.Kind("checklist", "{{ include 'header' }}{{ page.main }}", page => page, ("header", "\n\n {{ if }}"));

        Assert.Contains("<header class=\"top\">", run.Html, StringComparison.Ordinal);
        Assert.EndsWith("MAIN", run.Html, StringComparison.Ordinal);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("PE0501", "templates/partials/header.scriban-html", 3), (diagnostic.Id.Code, diagnostic.Path, diagnostic.Span.Line));
    }

    [Fact]
    public void What_fails_inside_a_partial_is_told_with_the_place_in_the_partial()
    {
        var run = TemplateRun.Kind("checklist", "{{ include 'mine' }}{{ page.main }}", page => page, ("mine", "\n{{ page.nothing }}"));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("templates/partials/mine.scriban-html", 2), (diagnostic.Path, diagnostic.Span.Line));
    }

    [Fact]
    public void A_template_that_fails_for_one_page_serves_the_others()
    {
        const string template = "{{ if page.title == 'x'; page.nothing; end }}MINE {{ page.main }}";
        var pages = new PageTemplate(TemplateRun.Theme("checklist", template));
        using var writer = new HtmlWriter();

        Assert.Contains("<!doctype html>", Sample.Utf8(pages.Render(writer, TemplateRun.Page("checklist") with { Title = "x" })), StringComparison.Ordinal);
        Assert.Equal("MINE MAIN", Sample.Utf8(pages.Render(writer, TemplateRun.Page("checklist") with { Title = "y" })));
        Assert.Single(pages.Diagnostics);
    }

    [Theory]
    [InlineData("templates/checklist.hbs", "PE0503")]
    [InlineData("templates/partials/head.hbs", "PE0503")]
    [InlineData("templates/checklst.scriban-html", "PE0504")]
    [InlineData("templates/header.scriban-html", "PE0504")]
    [InlineData("templates/checklist.html", "PE0504")]
    public void A_file_among_the_templates_that_nothing_uses_is_told_of(string path, string code)
    {
        var diagnostic = Assert.Single(new PageTemplate(Theme.BuiltIn.With([TemplateRun.File(path, "{{{main}}}")])).Diagnostics);

        Assert.Equal((code, path), (diagnostic.Id.Code, diagnostic.Path));
    }

    [Fact]
    public void Handlebars_is_told_what_to_be_called_now() => Assert.Contains(
        "call it 'templates/checklist.scriban-html'",
        Assert.Single(new PageTemplate(Theme.BuiltIn.With([TemplateRun.File("templates/checklist.hbs", "")])).Diagnostics).Hint,
        StringComparison.Ordinal);

    [Fact]
    public void Every_built_in_template_is_sound_and_rendered_once_for_all_pages()
    {
        var template = new PageTemplate(Theme.BuiltIn).Prepare();

        Assert.Empty(template.Diagnostics);
        Assert.Contains("checklist", Theme.BuiltIn.TemplateNames(""));
        Assert.All(Theme.BuiltIn.TemplateNames(""), name => Assert.True(ThemeTemplates.BuiltIn.IsShell(ThemeTemplates.BuiltIn.Find(name)!), name));
    }

    [Fact]
    public void Rendering_ends_when_it_is_cancelled()
    {
        using var writer = new HtmlWriter();
        var template = new PageTemplate(TemplateRun.Theme("checklist", "{{ page.main }}")) { Cancel = new CancellationToken(canceled: true) };

        Assert.Throws<OperationCanceledException>(() => template.Render(writer, TemplateRun.Page("checklist")));
    }

    [Fact]
    public void Assets_lie_in_a_folder_that_is_named_after_what_is_in_them()
    {
        var changed = Theme.BuiltIn.With([TemplateRun.File("css/base.css", "p{}")]);
        var retold = Theme.BuiltIn.With([TemplateRun.File("templates/checklist.scriban-html", "{{ page.main }}")]);

        Assert.NotEqual(Theme.BuiltIn.AssetFolder, changed.AssetFolder);
        Assert.Equal(Theme.BuiltIn.AssetFolder, retold.AssetFolder);
        Assert.Contains(changed.Assets, a => a.Path == $"{changed.AssetFolder}/css/base.css" && Sample.Utf8(a) == "p{}");
        Assert.DoesNotContain(changed.Assets, a => a.Path.EndsWith(Theme.TemplateExtension, StringComparison.Ordinal));
        Assert.DoesNotContain(Theme.BuiltIn.Files, f => f.Path.StartsWith("examples", StringComparison.Ordinal) || f.Path.StartsWith("screenshots", StringComparison.Ordinal) || f.Path.EndsWith(".md", StringComparison.Ordinal));
    }
}
