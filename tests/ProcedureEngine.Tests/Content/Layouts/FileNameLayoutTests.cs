using Xunit;

namespace ProcedureEngine.Tests.Content.Layouts;

/// <summary>As <see cref="LayoutTests"/>, for languages in the names of files.</summary>
public sealed class FileNameLayoutTests : IDisposable
{
    private readonly SampleTree tree = new();

    public void Dispose() => tree.Dispose();

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

        tree.Holds(
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

        tree.Holds(
            """
            docs/button: zh-CN=docs/button.md en-US=docs/button.en-US.md
            docs/table: zh-CN=docs/table.md en-US=docs/table.en-US.md
            """,
            "missing-step docs/table.en-US.md");
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

        tree.Holds(
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

        tree.Holds(
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

        tree.Holds(
            """
            manual/01: en=manual/01-en.md de=manual/01-de.md
            manual/02: en=manual/02-en.md de=manual/02-de.md
            """,
            "");
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

        tree.Holds(
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
}
