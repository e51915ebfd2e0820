using Xunit;

namespace ProcedureEngine.Tests.Rendering.Templates;

/// <summary>What a template can't do: forget to encode, reach anything but its model, or go on without end.</summary>
public sealed class TemplateSafetyTests
{
    private const string Bad = "a \"<b>\" & 'c'";
    private const string Encoded = "a &quot;&lt;b&gt;&quot; &amp; &#39;c&#39;";

    [Theory]
    [InlineData("<p>{{ page.title }}</p>", "<p>{0}</p>")]
    [InlineData("<p title=\"{{ page.title }}\">", "<p title=\"{0}\">")]
    [InlineData("<p title='{{ page.title }}'>", "<p title='{0}'>")]
    [InlineData("<p>{{ page.title + '' }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ page.title | string.upcase | string.downcase }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ $\"{page.title}\" }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ x = page.title; x }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ [page.title] | array.first }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ func f; ret page.title; end; f }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ capture x }}{{ page.title }}{{ end; x }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ page.title | html.escape }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ page.title | html.newline_to_br }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ page.title ?? 'none' }}</p>", "<p>{0}</p>")]
    [InlineData("<p>{{ include 'part' }}</p>", "<p>{0}</p>")]
    [InlineData("<p title=\"{{ include 'part' }}\">", "<p title=\"{0}\">")]
    [InlineData("<!-- {{ page.title }} -->", "<!-- {0} -->")]
    [InlineData("<p>{{ page.title | markup }}</p>", "<p>" + Bad + "</p>")]
    public void A_text_is_encoded_however_it_is_written_unless_it_says_it_is_markup(string template, string expected)
    {
        var run = TemplateRun.Kind("mine", template + "{{ page.main }}", page => page with { Title = Bad }, ("part", "{{ page.title }}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected.Replace("{0}", Encoded, StringComparison.Ordinal) + "MAIN", run.Html);
    }

    [Theory]
    [InlineData("<p title={{ page.title }}>", "A value of an attribute needs quotes around it.")]
    [InlineData("<p title= {{ page.title }}>", "A value of an attribute needs quotes around it.")]
    [InlineData("<p {{ page.title }}>", "A value cannot stand inside a tag.")]
    [InlineData("<{{ page.title }}>", "A value cannot stand inside a tag.")]
    [InlineData("<script>var x = \"{{ page.title }}\"</script>", "A value cannot stand in <script>.")]
    [InlineData("<style>p { color: {{ page.title }} }</style>", "A value cannot stand in <style>.")]
    [InlineData("<p onclick=\"f('{{ page.title }}')\">", "A value cannot stand in the attribute 'onclick'.")]
    [InlineData("<p style=\"color: {{ page.title }}\">", "A value cannot stand in the attribute 'style'.")]
    [InlineData("<script>{{ include 'part' }}</script>", "A value cannot stand in <script>.")]
    [InlineData("<p title=\"{{ page.main }}\">", "Elements cannot stand inside a tag, a script or a style.")]
    public void A_value_that_no_encoding_makes_safe_is_refused(string template, string message)
    {
        var run = TemplateRun.Kind("mine", template + "</p>{{ page.main }}", page => page, ("part", "{{ page.title }}"));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        // The place is that of the value.
        var at = diagnostic.Path.Contains("part.", StringComparison.Ordinal) ? "{{ page.title }}" : template;
        Assert.Equal(at.IndexOf("{{", StringComparison.Ordinal) + 4, diagnostic.Span.Column);
        Assert.DoesNotContain("onclick", run.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"{{ article.metadata.link }}\">", "<a href=\"#refused\">")]
    [InlineData("<a href='{{ article.metadata.link }}'>", "<a href='#refused'>")]
    [InlineData("<a HREF = \"{{ article.metadata.link }}\">", "<a HREF = \"#refused\">")]
    [InlineData("<a href=\"{{ capture x }}{{ article.metadata.link }}{{ end; x }}\">", "<a href=\"#refused\">")]
    [InlineData("<a href=\"{{ include 'part' }}\">", "<a href=\"#refused\">")]
    [InlineData("<a href=\"{{ page.title }}\">", "<a href=\"#refused\">")]
    [InlineData("<a href=\"java{{ article.metadata.link | string.slice 4 }}\">", "<a href=\"java#refused\">")]
    [InlineData("<a href=\"/x?{{ article.metadata.link }}\">", "<a href=\"/x?javascript:alert(1)\">")]
    [InlineData("<a href=\"{{ site.home }}\">", "<a href=\"../de/index.html\">")]
    public void An_address_that_may_run_a_script_is_refused(string template, string expected)
    {
        var run = TemplateRun.Kind("mine", template + "{{ page.main }}", page => page with { Title = " java\tscript:alert(2)" }, ("part", "{{ article.metadata.link }}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected + "MAIN", run.Html);
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for x in 1..1000000000 }}{{ end }}")]
    [InlineData("{{ 1..1000000000 | array.size }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(30) }}")]
    [InlineData("{{ for a in 1..200; for b in 1..200; for c in 1..200; end; end; end }}")]
    [InlineData("{{ include 'again' }}")]
    [InlineData("{{ x = 'xxxxxxxxxx'; for i in 1..40; x = x + x; end; x }}")]
    [InlineData("{{ 'x' * 2000000000 }}")]
    [InlineData("{{ for i in 1..9000; include 'long'; end }}")]
    [InlineData("{{ x = {}; x.x = x; x }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    public void A_template_ends(string template)
    {
        var run = TemplateRun.Kind("checklist", "\n" + template + "{{ page.main }}", page => page, ("again", "{{ include 'again' }}"), ("long", new string('x', 1000)));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PE0501", diagnostic.Id.Code);
        Assert.StartsWith("<!doctype html>", run.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ include '../../../../../../../../etc/passwd' }}")]
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include '../checklist' }}")]
    [InlineData("{{ include_join ['head'] ',' }}")]
    [InlineData("{{ 'page.title' | object.eval }}")]
    [InlineData("{{ '{{ page.title }}' | object.eval_template }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ capture x }}y{{ end; x.builder }}")]
    [InlineData("{{ page.get_type }}")]
    [InlineData("{{ page.title.length.get_type }}")]
    [InlineData("{{ site.title = 'x' }}")]
    [InlineData("{{ string.upcase = 'x' }}")]
    public void A_template_reaches_nothing_but_its_model_and_its_partials_and_changes_neither(string template)
    {
        var run = TemplateRun.Kind("checklist", "MINE" + template + "{{ page.main }}", page => page);

        Assert.Equal("PE0501", Assert.Single(run.Diagnostics).Id.Code);
        Assert.StartsWith("<!doctype html>", run.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_passes_for_the_place_where_a_page_goes()
    {
        var run = TemplateRun.Of("\uFDD016\uFDD1{{ article.metadata.markers }}{{ article.metadata.markers | markup }}{{ '\uFDD0' }}|{{ page.main }}");

        Assert.Equal(1, run.Html.Split("MAIN").Length - 1);
        Assert.DoesNotContain('\uFDD0', run.Html);
    }

    [Fact]
    public void A_symbol_of_an_icon_font_is_a_symbol() => Assert.Equal("\uE000MAIN", TemplateRun.Of("\uE000{{ page.main }}").Html);
}
