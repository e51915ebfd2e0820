using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

/// <summary>For each way in which toolchains keep their languages, a sample that builds, pairs and checks as a person would: one step is missing in one file, and nothing else is wrong.</summary>
public sealed class LayoutTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void Starlight_has_the_default_language_beside_the_folders_of_the_others()
    {
        tree.Write("astro.config.mjs", "import starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ // the default is 'xx'\n  locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch' }, 'pt-br': { label: 'Português', lang: 'pt-BR' } } })] });\n")
            .Articles("""
                en src/content/docs/index.md
                en src/content/docs/guides/router.md
                en src/content/docs/guides/untranslated.md
                de src/content/docs/de/index.md
                de !src/content/docs/de/guides/router.md
                pt src/content/docs/pt-br/guides/router.md
                """);

        Holds(
            """
            src/content/docs/guides/router: en=src/content/docs/guides/router.md de=src/content/docs/de/guides/router.md pt-BR=src/content/docs/pt-br/guides/router.md
            src/content/docs/guides/untranslated: en=src/content/docs/guides/untranslated.md
            src/content/docs/index: en=src/content/docs/index.md de=src/content/docs/de/index.md
            """,
            """
            missing-step src/content/docs/de/guides/router.md
            missing-article de src/content/docs/guides/untranslated
            missing-article pt-BR src/content/docs/guides/untranslated
            missing-article pt-BR src/content/docs/index
            """);
    }

    [Theory]
    [InlineData("docs/")]
    [InlineData("")]
    public void VitePress_has_the_default_language_beside_the_folders_of_the_others(string docs)
    {
        tree.Write(docs + ".vitepress/config.ts", "export default defineConfig({ lang: 'en-US', locales: { root: { label: 'English' }, de: { label: 'Deutsch', lang: 'de-DE' } } })\n")
            .Articles($"""
                en {docs}guide/router.md
                en {docs}reference/cli.md
                de !{docs}de/guide/router.md
                de {docs}de/reference/cli.md
                """);

        Holds(
            $"""
            {docs}guide/router: en-US={docs}guide/router.md de={docs}de/guide/router.md
            {docs}reference/cli: en-US={docs}reference/cli.md de={docs}de/reference/cli.md
            """,
            $"missing-step {docs}de/guide/router.md");
    }

    [Fact]
    public void Hugo_has_names_without_a_language_beside_names_that_end_with_one()
    {
        tree.Write("hugo.toml", "baseURL = 'https://example.com/'\ndefaultContentLanguage = 'de'\n[languages.fr]\nweight = 2\n")
            .Articles("""
                de content/_index.md
                de content/router/reset.md
                de content/router/only.md
                fr content/_index.fr.md
                fr !content/router/reset.fr.md
                """)
            .Write("procedures.yml", "reference: de\n");

        Holds(
            """
            content/_index: de=content/_index.md fr=content/_index.fr.md
            content/router/only: de=content/router/only.md
            content/router/reset: de=content/router/reset.md fr=content/router/reset.fr.md
            """,
            """
            missing-article fr content/router/only
            missing-step content/router/reset.fr.md
            """);
    }

    [Fact]
    public void MkDocs_names_the_default_language_among_those_of_its_plugin()
    {
        tree.Write("mkdocs.yml", "site_name: Routers\nplugins:\n  - i18n:\n      docs_structure: suffix\n      languages:\n        - locale: de\n          name: Deutsch\n        - locale: fr\n          default: true\n          name: Français\n")
            .Articles("""
                fr docs/router.md
                fr docs/modem.md
                de docs/router.de.md
                de docs/modem.de.md
                """);

        Assert.Equal("docs/modem: de=docs/modem.de.md fr=docs/modem.md\ndocs/router: de=docs/router.de.md fr=docs/router.md", tree.Sets());
    }

    [Fact]
    public void Ant_Design_has_Chinese_without_a_language_in_the_name()
    {
        tree.Write(".dumirc.ts", "export default defineConfig({\n  locales: [{ id: 'zh-CN', name: '中文' }, { id: 'en-US', name: 'English' }],\n});\n")
            .Articles("""
                zh docs/button.md
                zh docs/table.md
                en docs/button.en-US.md
                en !docs/table.en-US.md
                """)
            .Write("procedures.yml", "reference: zh-CN\n");

        Holds(
            """
            docs/button: zh-CN=docs/button.md en-US=docs/button.en-US.md
            docs/table: zh-CN=docs/table.md en-US=docs/table.en-US.md
            """,
            "missing-step docs/table.en-US.md");
    }

    [Fact]
    public void Docusaurus_has_translations_of_each_version_below_i18n()
    {
        tree.Write("website/docusaurus.config.js", "// defaultLocale: 'fr'\nmodule.exports = { i18n: { defaultLocale: 'en', locales: ['en', 'de'] }, url: 'https://example.com' };\n")
            .Articles("""
                en website/docs/router.md
                en website/docs/deep/modem.md
                en website/versioned_docs/version-1.0/router.md
                en website/blog/2026-01-01-news.md
                de !website/i18n/de/docusaurus-plugin-content-docs/current/router.md
                de website/i18n/de/docusaurus-plugin-content-docs/current/deep/modem.md
                de website/i18n/de/docusaurus-plugin-content-docs/version-1.0/router.md
                de website/i18n/de/docusaurus-plugin-content-blog/2026-01-01-news.md
                """);

        Holds(
            """
            website/blog/2026-01-01-news: en=website/blog/2026-01-01-news.md de=website/i18n/de/docusaurus-plugin-content-blog/2026-01-01-news.md
            website/docs/deep/modem: en=website/docs/deep/modem.md de=website/i18n/de/docusaurus-plugin-content-docs/current/deep/modem.md
            website/docs/router: en=website/docs/router.md de=website/i18n/de/docusaurus-plugin-content-docs/current/router.md
            website/versioned_docs/version-1.0/router: en=website/versioned_docs/version-1.0/router.md de=website/i18n/de/docusaurus-plugin-content-docs/version-1.0/router.md
            """,
            "missing-step website/i18n/de/docusaurus-plugin-content-docs/current/router.md");
    }

    [Fact]
    public void Docusaurus_may_have_its_documents_beside_the_site()
    {
        tree.Write("website/docusaurus.config.ts", "export default { i18n: { defaultLocale: 'en', locales: ['en', 'de'] }, presets: [['classic', { docs: { path: '../handbook' } }]] };\n")
            .Articles("""
                en handbook/router.md
                de website/i18n/de/docusaurus-plugin-content-docs/current/router.md
                """);

        Holds("handbook/router: en=handbook/router.md de=website/i18n/de/docusaurus-plugin-content-docs/current/router.md", "");
    }

    [Fact]
    public void A_folder_lies_beside_those_of_its_translations()
    {
        // Commands have the names of languages: id and cs.
        tree.Articles("""
            en pages/common/id.md
            en pages/common/cs.md
            en pages/common/tar.md
            de pages.de/common/tar.md
            de pages.de/common/id.md
            pt !pages.pt_BR/common/tar.md
            """);

        Holds(
            """
            pages/common/cs: en=pages/common/cs.md
            pages/common/id: en=pages/common/id.md de=pages.de/common/id.md
            pages/common/tar: en=pages/common/tar.md de=pages.de/common/tar.md pt-BR=pages.pt_BR/common/tar.md
            """,
            """
            missing-article de pages/common/cs
            missing-article pt-BR pages/common/cs
            missing-article pt-BR pages/common/id
            missing-step pages.pt_BR/common/tar.md
            """);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("_")]
    public void A_name_may_end_with_a_language_behind_a_hyphen_or_an_underscore(string separator)
    {
        tree.Articles($"""
            en router{separator}en.md
            de !router{separator}de.md
            pt router{separator}pt_BR.md
            en user-id{separator}en.md
            de user-id{separator}de.md
            """);

        Holds(
            $"""
            router: en=router{separator}en.md de=router{separator}de.md pt-BR=router{separator}pt_BR.md
            user-id: en=user-id{separator}en.md de=user-id{separator}de.md
            """,
            $"""
            missing-step router{separator}de.md
            missing-article pt-BR user-id
            """);
    }

    [Fact]
    public void Numbered_files_of_a_folder_are_the_languages_of_one_article()
    {
        tree.Articles("""
            en tutorials/router/01-en.md
            de !tutorials/router/02-de.md
            en tutorials/modem/01-en.md
            de tutorials/modem/02-de.md
            en tutorials/phone/01-en.md
            """);

        Holds(
            """
            tutorials/modem: en=tutorials/modem/01-en.md de=tutorials/modem/02-de.md
            tutorials/phone: en=tutorials/phone/01-en.md
            tutorials/router: en=tutorials/router/01-en.md de=tutorials/router/02-de.md
            """,
            """
            missing-article de tutorials/phone
            missing-step tutorials/router/02-de.md
            """);
    }

    [Fact]
    public void Files_of_the_same_number_are_an_article_each()
    {
        tree.Articles("""
            en manual/01-en.md
            de manual/01-de.md
            en manual/02-en.md
            de manual/02-de.md
            """);

        Holds(
            """
            manual/01: en=manual/01-en.md de=manual/01-de.md
            manual/02: en=manual/02-en.md de=manual/02-de.md
            """,
            "");
    }

    [Fact]
    public void Folders_may_be_written_with_underscores()
    {
        tree.Articles("""
            en docs/en/router.md
            zh docs/zh_CN/router.md
            pt !docs/pt_BR/router.md
            """);

        Holds("docs/router: en=docs/en/router.md pt-BR=docs/pt_BR/router.md zh-CN=docs/zh_CN/router.md", "missing-step docs/pt_BR/router.md");
    }

    [Fact]
    public void Front_matter_says_the_language_and_the_article()
    {
        tree.Write("a.md", SampleTree.Text("en", false, "lang: en\npage_id: reset\n"))
            .Write("b.md", SampleTree.Text("de", true, "lang: de\npage_id: reset\n"))
            .Write("c.md", SampleTree.Text("fr", false, "language: fr\ntranslationKey: reset\n"));

        Holds("reset: en=a.md de=b.md fr=c.md", "missing-step b.md");
    }

    [Theory]
    [InlineData("docs/guide/", "locales/de/guide/")]
    [InlineData("docs/guide/", "docs/locales/de/guide/")]
    [InlineData("docs/guide/", "translations/de/docs/guide/")]
    public void Translations_may_lie_in_a_folder_of_their_own(string english, string german)
    {
        tree.Articles($"""
            en {english}router.md
            en {english}modem.md
            de !{german}router.md
            de {german}modem.md
            """);

        Assert.Equal(2, tree.Load().Sets.Length);
        Assert.All(tree.Load().Sets, set => Assert.Equal(["en", "de"], set.Sources.Select(s => s.Locale.Tag)));
        Assert.Equal($"missing-step {german}router.md", tree.Findings());
        Assert.Equal(4, tree.Pages(out _));
    }

    [Fact]
    public void An_article_may_have_a_folder_and_its_languages_files_in_it()
    {
        tree.Articles("""
            en router/en.md
            de !router/de.md
            en modem/en.md
            de modem/de.md
            en phone/en.md
            """);

        Holds(
            """
            modem: en=modem/en.md de=modem/de.md
            phone: en=phone/en.md
            router: en=router/en.md de=router/de.md
            """,
            """
            missing-article de phone
            missing-step router/de.md
            """);
    }

    [Fact]
    public void Mdn_has_a_folder_for_each_article_below_that_of_the_language()
    {
        tree.Articles("""
            en files/en-us/web/api/fetch/index.md
            de !files/de/web/api/fetch/index.md
            en files/en-us/web/css/index.md
            """);

        Holds(
            """
            files/web/api/fetch/index: en-US=files/en-us/web/api/fetch/index.md de=files/de/web/api/fetch/index.md
            files/web/css/index: en-US=files/en-us/web/css/index.md
            """,
            """
            missing-step files/de/web/api/fetch/index.md
            missing-article de files/web/css/index
            """);
    }

    [Fact]
    public void Settings_name_the_default_language_where_no_toolchain_does()
    {
        tree.Articles("""
            fr docs/router.md
            de docs/router.de.md
            """)
            .Write("procedures.yml", "default-locale: fr-CA\n");

        Assert.Equal("docs/router: de=docs/router.de.md fr-CA=docs/router.md", tree.Sets());
    }

    [Fact]
    public void Without_anything_that_names_it_the_default_language_is_the_one_that_is_written()
    {
        tree.Articles("""
            en docs/router.md
            en docs/modem.md
            en docs/phone.md
            de docs/router.de.md
            """);

        Assert.Equal("docs/modem: en=docs/modem.md\ndocs/phone: en=docs/phone.md\ndocs/router: en=docs/router.md de=docs/router.de.md", tree.Sets());
    }

    [Fact]
    public void Where_nothing_tells_the_default_language_the_build_says_so_and_fails()
    {
        tree.Write("docs/router.md", "# RX-7\n\n1. 30\n").Articles("de docs/router.de.md");

        Assert.Equal("docs/router: de=docs/router.de.md", tree.Sets());
        Assert.Equal("PE0027 docs: Nothing says which language 1 files without a language in their names are in (docs/**), beside de.", tree.Problems());
        Assert.Contains(tree.Load().Diagnostics, d => d.Severity == ProcedureEngine.Diagnostics.Severity.Error);
    }

    [Fact]
    public void A_site_in_one_language_is_read_too()
    {
        tree.Write("mkdocs.yml", "site_name: Routers\ntheme:\n  language: de\n").Articles("de docs/router.md\nde docs/modem.md").Write("tools/notes.md", "# Notes\n");

        Assert.Equal("docs/modem: de=docs/modem.md\ndocs/router: de=docs/router.md", tree.Sets());
    }

    /// <summary>That the articles are paired so, that this is found and no more, and that a build writes a page for each version.</summary>
    private void Holds(string sets, string findings)
    {
        Assert.Equal(sets, tree.Sets());
        Assert.Equal(findings, tree.Findings());
        Assert.Equal("", tree.Problems());
        Assert.Equal(sets.Split('\n').Sum(line => line.Count(c => c == '=')), tree.Pages(out _));
    }
}
