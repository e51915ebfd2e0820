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

        tree.Holds(
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

        tree.Holds(
            $"""
            {docs}guide/router: en-US={docs}guide/router.md de={docs}de/guide/router.md
            {docs}reference/cli: en-US={docs}reference/cli.md de={docs}de/reference/cli.md
            """,
            $"missing-step {docs}de/guide/router.md");
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

        tree.Holds(
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

        tree.Holds("handbook/router: en=handbook/router.md de=website/i18n/de/docusaurus-plugin-content-docs/current/router.md", "");
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

        tree.Holds(
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

    [Fact]
    public void Folders_may_be_written_with_underscores()
    {
        tree.Articles("""
            en docs/en/router.md
            zh docs/zh_CN/router.md
            pt !docs/pt_BR/router.md
            """);

        tree.Holds("docs/router: en=docs/en/router.md pt-BR=docs/pt_BR/router.md zh-CN=docs/zh_CN/router.md", "missing-step docs/pt_BR/router.md");
    }

    [Fact]
    public void Front_matter_says_the_language_and_the_article()
    {
        tree.Write("a.md", SampleTree.Text("en", false, "lang: en\npage_id: reset\n"))
            .Write("b.md", SampleTree.Text("de", true, "lang: de\npage_id: reset\n"))
            .Write("c.md", SampleTree.Text("fr", false, "language: fr\ntranslationKey: reset\n"));

        tree.Holds("reset: en=a.md de=b.md fr=c.md", "missing-step b.md");
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
    public void Mdn_has_a_folder_for_each_article_below_that_of_the_language()
    {
        tree.Articles("""
            en files/en-us/web/api/fetch/index.md
            de !files/de/web/api/fetch/index.md
            en files/en-us/web/css/index.md
            """);

        tree.Holds(
            """
            files/web/api/fetch/index: en-US=files/en-us/web/api/fetch/index.md de=files/de/web/api/fetch/index.md
            files/web/css/index: en-US=files/en-us/web/css/index.md
            """,
            """
            missing-step files/de/web/api/fetch/index.md
            missing-article de files/web/css/index
            """);
    }
}
