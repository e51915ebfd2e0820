using ProcedureEngine.Content.Settings;
using System.Text;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Templates.Objects;
using ProcedureEngine.Rendering.Themes;
using Scriban.Runtime;
using Xunit;

namespace ProcedureEngine.Tests.Rendering.Templates;

public sealed class TemplateModelTests
{
    private const string Begin = "<!-- The model: written by TemplateModelTests with UPDATE_SNAPSHOTS=1. -->\n";
    private const string End = "<!-- The end of the model. -->\n";

    /// <summary>The tables of <c>site/README.md</c> are those that fill the model.</summary>
    [Fact]
    public void The_README_of_the_theme_says_what_the_model_has()
    {
        var file = RepositoryFolder.At("site/README.md");
        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var generated = text[..begin] + Documentation() + text[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, generated);

        Assert.True(generated == text || generated == File.ReadAllText(file), "The model changed. Write site/README.md anew: run this test with UPDATE_SNAPSHOTS=1.");
    }

    [Fact]
    public void The_README_of_the_theme_names_every_template()
    {
        var text = File.ReadAllText(RepositoryFolder.At("site/README.md"));

        Assert.All(Theme.BuiltIn.TemplateNames(""), name => Assert.Contains($"| `{name}` |", text, StringComparison.Ordinal));
        Assert.All(Theme.BuiltIn.TemplateNames("partials/"), name => Assert.Contains($"| `{name["partials/".Length..]}` |", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_member_is_what_its_table_says()
    {
        var source = new PageSource(Full, Theme.BuiltIn, isShell: false);

        Check(TemplateModel.Root, source);
        Check(TemplateModel.Site, source);
        Check(TemplateModel.Page, source);
        Check(TemplateModel.Article, source);
        Check(TemplateModel.Language, source.SiteLanguages.First());
        Check(TemplateModel.Crumb, source.Breadcrumb.First());
        Check(TemplateModel.Numbering, "Page {0} of {1}!");
    }

    [Theory]
    [InlineData("{{ site.title }} {{ site.root }} {{ site.home }} {{ site.address }} {{ site.reference }} {{ site.description }}", "Anleitungen ../ ../de/index.html https://example.com/p/ de Was hilft.")]
    [InlineData("{{ for l in site.languages }}{{ l.tag }}={{ l.name }} {{ l.url }} {{ l.current }} {{ l.direction }};{{ end }}", "de=Deutsch ../de/index.html true ltr;en=English ../en/index.html false ltr;")]
    [InlineData("{{ for l in page.languages }}{{ l.url }} {{ end }}", "../de/x.html ../en/x.html ")]
    [InlineData("{{ page.kind }} {{ page.language }} {{ page.direction }} {{ page.title }} {{ page.summary }} {{ page.revision }} {{ page.path }}", "mine de ltr Title Kurz 7 de/x.html")]
    [InlineData("{{ article.key }} {{ article.title }} {{ article.summary }} {{ article.source }} {{ article.updated }} {{ article.updated_text }}", "devices/phones/lost Verloren Was &lt;jetzt&gt; zu tun ist. de/devices/phones/lost.md 2026-04-07 7. April 2026")]
    [InlineData("{{ article.metadata['ms.topic'] }} {{ article.metadata.AUDIENCE | array.join ', ' }} {{ article.metadata.nothing ?? '-' }} {{ for m in article.metadata }}{{ m.key }} {{ end }}", "how-to agents, &lt;leads&gt; - ms.topic audience link markers ")]
    [InlineData("{{ for c in breadcrumb }}{{ c.title }} {{ c.url ?? '-' }};{{ end }}", "Alle Anleitungen ../de/index.html;Devices -;Phones -;Title -;")]
    [InlineData("{{ text.AllArticles }} {{ text['Steps.other'] }}", "Alle Anleitungen {0} Schritte")]
    [InlineData("{{ page.numbering.before }}1{{ page.numbering.between }}9{{ page.numbering.after }}", "Seite 1 von 9")]
    public void A_template_gets_the_page_it_is_for(string template, string expected) => Assert.Equal(expected + "MAIN", TemplateRun.Of(template + "{{ page.main }}", _ => Full).Html);

    private static PageContent Full
    {
        get
        {
            var page = TemplateRun.Page("mine");
            var site = new Site(page.Site.Map, Sample.Texts) { Address = new Uri("https://example.com/p/"), Reference = Locale.Parse("de"), Logo = "brand/logo.svg", Settings = SiteSettings.Default with { Descriptions = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("de", "Was hilft.") } };
            return page with { Site = site, Summary = "Kurz", Revision = "7", Markdown = "x.md", Pairs = w => w.Markup("<li>"u8) };
        }
    }

    private static void Check<T>(ModelType<T> type, T source)
    {
        foreach (var member in type.Members)
        {
            var value = member.Read(source);
            // Of a German page the texts are German.
            if (member.Name is "text_language" or "text_direction") continue;
            var fits = member.Kind switch
            {
                MemberKind.Text => value is string,
                MemberKind.Markup => value is SlotValue { IsText: false },
                MemberKind.Flag => value is bool,
                MemberKind.Object => value is IScriptObject and not ScriptArray,
                _ => value is ScriptArray { Count: > 0 },
            };
            Assert.True(fits, $"{member.Name} is {value ?? "absent"}, and no {member.Kind}.");
        }
    }

    private static string Documentation()
    {
        var text = new StringBuilder();
        Table("", TemplateModel.Root);
        Table("site", TemplateModel.Site);
        Table("page", TemplateModel.Page);
        Table("page.numbering", TemplateModel.Numbering);
        Table("article", TemplateModel.Article);
        Table("An item of site.languages and page.languages", TemplateModel.Language);
        Table("An item of breadcrumb", TemplateModel.Crumb);
        return text.Append('\n').ToString();

        void Table<T>(string name, ModelType<T> type)
        {
            var path = name.Length == 0 || name.Contains(' ', StringComparison.Ordinal) ? "" : name + ".";
            text.Append('\n');
            if (name.Length > 0) text.Append(path.Length > 0 ? $"### `{name}`\n\n" : $"### {name}\n\n");
            text.Append("| name | is | each page | meaning |\n|---|---|---|---|\n");
            foreach (var member in type.Members)
            {
                text.Append("| ").AppendJoin(" | ", [$"`{path}{member.Name}`", Kind(member.Kind), member.Scope == MemberScope.Page ? "yes" : "", member.Meaning]).Append(" |").Append('\n');
            }
        }
    }

    private static string Kind(MemberKind kind) => kind switch
    {
        MemberKind.Text => "text",
        MemberKind.Markup => "HTML",
        MemberKind.Flag => "yes or no",
        MemberKind.Object => "object",
        _ => "list",
    };
}
