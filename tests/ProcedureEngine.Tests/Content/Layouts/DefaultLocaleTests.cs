using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

/// <summary>Which language files are in that name none: the toolchain, the settings or their words tell.</summary>
public sealed class DefaultLocaleTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

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
}
