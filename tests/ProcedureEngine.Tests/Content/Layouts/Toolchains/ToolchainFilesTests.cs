using ProcedureEngine.Content;
using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts.Toolchains;

public sealed class ToolchainFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("docusaurus.config.js", "module.exports = { i18n: { defaultLocale: \"pt-BR\" } };", "Docusaurus pt-BR")]
    [InlineData("docusaurus.config.ts", "/* defaultLocale: 'de' */\nexport default { url: 'https://example.com', // defaultLocale: 'fr'\n};", "Docusaurus en")]
    [InlineData("site/docusaurus.config.mjs", "const defaultLocale = process.env.X;", "Docusaurus en")]
    [InlineData("astro.config.mjs", "starlight({ defaultLocale: 'de', locales: { de: {}, fr: {} } })", "Starlight de")]
    [InlineData("astro.config.ts", "export const locales = {\n\troot: { label: 'Norsk', lang: 'nb' },\n\t'pt-br': { lang: 'pt-BR' },\n}; starlight({ locales })", "Starlight nb")]
    [InlineData("astro.config.mjs", "i18n: { locales: ['es', 'en'], defaultLocale: 'es' }", "Astro es")]
    [InlineData(".vitepress/config.mts", "locales: { root: { label: 'x', lang: 'zh-CN' }, en: { lang: 'en-US' } }", "VitePress zh-CN")]
    [InlineData(".vitepress/config/index.ts", "export default { lang: 'nl' }", "VitePress nl")]
    [InlineData("docs/.vuepress/config.js", "module.exports = { locales: { '/': { lang: 'en-US' }, '/zh/': { lang: 'zh-CN' } } }", "VitePress en-US")]
    [InlineData("hugo.toml", "defaultContentLanguage = 'fr'", "Hugo fr")]
    [InlineData("config/_default/hugo.yaml", "baseURL: https://example.com\ndefaultContentLanguage: ja", "Hugo ja")]
    [InlineData("config.toml", "baseURL = \"/\"\nlanguageCode = \"de-AT\"", "Hugo de-AT")]
    [InlineData("config.toml", "[build]\ntarget = 'de'", "")]
    [InlineData("config.yaml", "server: x", "")]
    [InlineData("mkdocs.yml", "plugins:\n  - i18n:\n      languages:\n        - locale: en\n        - locale: it\n          default: true", "MkDocs it")]
    [InlineData("mkdocs.yml", "theme:\n  name: material\n  language: sv", "MkDocs sv")]
    [InlineData("mkdocs.yml", "site_name: x\nlanguage: !!python/name:x.y", "MkDocs ")]
    [InlineData(".dumirc.ts", "locales: [{ id: 'zh-CN' }, { id: 'en-US' }]", "dumi zh-CN")]
    [InlineData("docusaurus.config.js", "i18n: { defaultLocale: '", "Docusaurus en")]
    [InlineData(".vitepress/config.js", "locales: { root: { lang: ", "VitePress ")]
    public void The_default_language_is_read_as_text(string file, string text, string found)
    {
        folder.Write(file, text);
        folder.Write("en/a.md", "# A\n");

        Assert.Equal(found, string.Join(' ', Load(folder.Path).Layout.Toolchains.Select(t => $"{t.Name} {t.DefaultLocale}")));
    }

    [Fact]
    public void A_file_above_the_content_counts_up_to_the_repository()
    {
        folder.Write("repository/.git/HEAD", "");
        folder.Write("docusaurus.config.js", "defaultLocale: 'fr'");
        folder.Write("repository/mkdocs.yml", "theme:\n  language: de\n");
        folder.Write("repository/docs/a.md", "# A\n");

        var tree = Load(folder["repository/docs"]);
        Assert.Equal(["../mkdocs.yml"], tree.Layout.Toolchains.Select(t => t.File));
        Assert.Equal("de", Assert.Single(tree.Sets).Sources[0].Locale.Tag);
        Assert.Equal("fr", Assert.Single(Load(folder.Path).Layout.Toolchains, t => t.Name == "Docusaurus").DefaultLocale?.Tag);
    }

    [Fact]
    public void A_file_that_is_made_to_be_slow_is_read_all_the_same()
    {
        folder.Write("docusaurus.config.js", string.Concat(Enumerable.Repeat("locales: [{ /* '", 40_000)));
        folder.Write(".vitepress/config.js", "locales: {" + new string('{', 200_000));
        folder.Write("en/a.md", "# A\n");

        Assert.Equal(2, Load(folder.Path).Layout.Toolchains.Length);
    }

    /// <summary>Of a reader that begins anew at each place, these would take minutes.</summary>
    [Theory]
    [InlineData("mkdocs.yml", "", "\n")]
    [InlineData("hugo.toml", "", "\n")]
    [InlineData("hugo.toml", "", " ")]
    [InlineData("docusaurus.config.js", "", "a")]
    [InlineData(".vitepress/config.js", "locales: {", ":")]
    [InlineData("astro.config.mjs", "locales: { de: {},", "a:")]
    [InlineData("astro.config.mjs", "locales: {", "'")]
    public void A_file_of_one_thing_over_and_over_costs_what_its_length_explains(string file, string start, string repeated)
    {
        folder.Write(file, start + string.Concat(Enumerable.Repeat(repeated, 3_000_000 / repeated.Length)) + "}");
        folder.Write("en/a.md", "# A\n");

        Assert.Single(Load(folder.Path).Layout.Toolchains);
    }

    private static ContentTree Load(string path) => ContentLoader.Load(new ContentOptions(path), TestContext.Current.CancellationToken);
}
