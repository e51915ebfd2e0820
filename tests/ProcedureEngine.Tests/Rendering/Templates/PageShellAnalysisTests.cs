using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Templates;

public sealed class PageShellAnalysisTests
{
    [Theory]
    [InlineData("{{ page.title }}{{ page.main }}", true)]
    [InlineData("{{ if page.summary && !page.revision }}{{ page.summary }}{{ end }}", true)]
    [InlineData("{{ (page.summary) ? 'a' : 'b' }}", true)]
    [InlineData("{{ if page.kind == 'mine' }}{{ text.AllArticles | string.upcase }}{{ end }}", true)]
    [InlineData("{{ for l in site.languages; l.name; end }}", true)]
    [InlineData("{{ if article }}{{ article.key }}{{ end }}", true)]
    [InlineData("{{ include 'plain' }}{{ include 'plain' }}", true)]
    [InlineData("{{ x.page }}", true)]
    [InlineData("{{ page.title + '' }}", false)]
    [InlineData("{{ if page.title == 'a' }}{{ end }}", false)]
    [InlineData("{{ page.title | string.upcase }}", false)]
    [InlineData("{{ page.summary ?? 'none' }}", false)]
    [InlineData("{{ x = page.title }}", false)]
    [InlineData("{{ page['title'] }}", false)]
    [InlineData("{{ x = page; x.title }}", false)]
    [InlineData("{{ with page; title; end }}", false)]
    [InlineData("{{ import page; title }}", false)]
    [InlineData("{{ this['page'] }}", false)]
    [InlineData("{{ [page.title] | array.size }}", false)]
    [InlineData("{{ func f; ret page.title; end }}", false)]
    [InlineData("{{ capture x; page.title; end }}", false)]
    [InlineData("{{ page.page }}", false)]
    [InlineData("{{ page.path }}", false)]
    [InlineData("{{ for l in page.languages; l.name; end }}", false)]
    [InlineData("{{ article.title }}", false)]
    [InlineData("{{ article }}", false)]
    [InlineData("{{ article.metadata.x }}", false)]
    [InlineData("{{ breadcrumb.size }}", false)]
    [InlineData("{{ include 'own' }}", false)]
    [InlineData("{{ include page.kind }}", false)]
    [InlineData("{{ include 'plain' | string.size }}", false)]
    [InlineData("{{ include 'plain' page.title }}", false)]
    [InlineData("{{ x = @include }}", false)]
    public void It_tells_templates_that_treat_all_pages_alike_from_others(string template, bool isShell)
    {
        var templates = ThemeTemplates.Of(TemplateRun.Theme("mine", template, ("plain", "{{ page.title }}"), ("own", "{{ page.title | string.size }}")));

        Assert.Equal(isShell, templates.IsShell(templates.Find("mine")!));
    }

    /// <summary>The one must not be told from the other: the first line has the second template rendered for each page.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void A_page_is_the_same_whether_its_template_was_rendered_for_it_or_for_all(string name, string template)
    {
        var forEach = $"{{{{ $own = page.path ~}}}}\n{template}";
        var own = ThemeTemplates.Of(TemplateRun.Theme(name, forEach));
        Assert.False(own.IsShell(own.Find(name)!));
        foreach (var change in (Func<PageContent, PageContent>[])
        [
            page => page,
            page => page with { Title = "<i>", Summary = "a & \"b\"", Revision = "'1'" },
            // Pages of these two kinds always show an article.
            page => page with { Languages = null, Article = name is "checklist" or "comparison" ? page.Article : null, Path = "x.html" },
            page => page with { Title = "javascript:x", Path = "de/a/b/x.html", Pairs = w => w.Markup("<li>"u8) },
        ])
        {
            var (alike, single) = (TemplateRun.Kind(name, template, change), TemplateRun.Kind(name, forEach, change));

            Assert.Equal(alike.Html, single.Html);
            Assert.Empty(alike.Diagnostics);
            Assert.Empty(single.Diagnostics);
        }
    }

    public static TheoryData<string, string> Templates()
    {
        var templates = new TheoryData<string, string>
        {
            { "mine", "<a href=\"{{ page.title }}\" title=\"{{ page.title }}\">{{ page.main }}" },
            { "mine", "{{ if !page.summary }}-{{ else }}{{ page.summary }}{{ end }}{{ if article && page.pair_links }}{{ article.key }}{{ end }}{{ page.main }}" },
            { "mine", "{{ for l in site.languages }}<a href=\"{{ l.url }}\"{{ if l.current }} aria-current=\"true\"{{ end }}>{{ l.name }}</a>{{ end }}{{ page.main }}{{ page.main }}" },
        };
        foreach (var name in Theme.BuiltIn.TemplateNames("")) templates.Add(name, Theme.BuiltIn.Template(name)!);
        return templates;
    }
}
