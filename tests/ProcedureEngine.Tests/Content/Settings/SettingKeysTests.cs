using System.Globalization;
using System.Text;
using System.Text.Json;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Content.Settings.Keys;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Tests.Cli;
using ProcedureEngine.Tests.Exchange;
using Xunit;

namespace ProcedureEngine.Tests.Content.Settings;

/// <summary>What a key says of itself is true: examples are read, and the schema agrees with the reader.</summary>
public sealed class SettingKeysTests
{
    private static readonly string Generated = CommandRun.Of("config", "--schema").Output.ReplaceLineEndings("\n");

    private static readonly JsonSchemaSubset Schema = new(JsonDocument.Parse(Generated).RootElement);

    public static TheoryData<string> Names => [.. SettingKeys.All.Select(k => k.Description.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_key_is_read_and_is_valid_by_the_schema(string name)
    {
        var example = SettingKeys.All.Single(k => k.Description.Name == name).Description.Example;

        Assert.StartsWith(name + ":", example, StringComparison.Ordinal);
        Assert.Empty(Told(example));
        Assert.Null(Schema.Validate(YamlAsJson.Of(example)));
    }

    /// <summary>Whatever is read without a complaint is none for editors either.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("reference: zh-Hans-CN\ndefault-locale: 'no'\n")]
    [InlineData("content: docs/guides\noutput: ../site\n")]
    [InlineData("locales: [de, nb-NO]\n")]
    [InlineData("locales: de\n")]
    [InlineData("locales:\n  de: [start, 'guides/**']\n  nb: none\n")]
    [InlineData("title: 365\n")]
    [InlineData("title: {en: 365, de: Hilfe}\n")]
    [InlineData("bilingual: none\n")]
    [InlineData("bilingual:\n  de: en\n")]
    [InlineData("static: public\n")]
    [InlineData("terms:\n  keep: Contoso\n")]
    [InlineData("terms:\n  keep: []\n")]
    [InlineData("rules:\n  label-mismatch: {nb: none, '*/archive/**': note}\n")]
    [InlineData("booklets:\n  a: {title: {de: A}, topic: x, where: {ms.topic: [how-to, 3]}, sign-off: false}\n")]
    public void What_the_reader_takes_the_schema_takes(string yaml)
    {
        Assert.Empty(Told(yaml));
        Assert.Null(Schema.Validate(YamlAsJson.Of(yaml)));
    }

    [Theory]
    [InlineData("refrence: de\n")]
    [InlineData("reference: german\n")]
    [InlineData("content: /etc\n")]
    [InlineData("content: 'C:\\docs'\n")]
    [InlineData("output: ~/site\n")]
    [InlineData("locales:\n  deutsch1: all\n")]
    [InlineData("diagnostics:\n  PE0208: loud\n")]
    [InlineData("diagnostics:\n  PE9999: note\n")]
    [InlineData("rules: none\n")]
    [InlineData("site: ftp://help.example.com/\n")]
    [InlineData("site: https://help.example.com/?a\n")]
    [InlineData("terms:\n  drop: [x]\n")]
    [InlineData("terms:\n  translate:\n    key: Schlüssel\n")]
    [InlineData("topics:\n  devices: Geräte\n")]
    [InlineData("synonyms:\n  de: [Handy]\n")]
    [InlineData("bilingual: all\n")]
    [InlineData("booklets: [a, b]\n")]
    [InlineData("booklets:\n  a: {topic: x, colour: red}\n")]
    [InlineData("booklets:\n  a: {topic: x, sign-off: maybe}\n")]
    public void What_people_mistype_the_reader_and_the_schema_refuse(string yaml)
    {
        Assert.NotEmpty(Told(yaml));
        Assert.NotNull(Schema.Validate(YamlAsJson.Of(yaml)));
    }

    [Theory]
    [InlineData("refrence: de\n", "procedures.yml:1:1: warning PE0010: There is no setting 'refrence'. Did you mean 'reference'? The setting was left out.")]
    [InlineData("reference: en\nlocale:\n  de: all\n", "procedures.yml:3:3: warning PE0010: There is no setting 'locale'. Did you mean 'locales'? The setting was left out.")]
    [InlineData("terms:\n  transalte:\n    key: {de: Schlüssel}\n", "procedures.yml:3:11: warning PE0010: There is no setting 'terms.transalte.key.de'. There are: terms.keep, terms.translate. The setting was left out.")]
    [InlineData("booklets:\n  a: {topic: x, titel: A}\n", "procedures.yml:2:17: warning PE0010: There is no setting 'booklets.a.titel'. Did you mean 'booklets.a.title'? The setting was left out.")]
    [InlineData("diagnostics:\n  PE02O8: none\n", "procedures.yml:2:3: warning PE0010: There is no setting 'diagnostics.PE02O8'. Did you mean 'diagnostics.PE0208'? The setting was left out.")]
    [InlineData("reference: german\n", "procedures.yml:1:1: warning PE0030: The setting 'reference' cannot be 'german'. It is a language tag, such as en, de-DE or nb-NO. The setting was left out.")]
    [InlineData("colours: red\n", "procedures.yml:1:1: warning PE0010: There is no setting 'colours'. There are: content, output, reference, default-locale, locales, rules, diagnostics, terms, title, description, logo, site, repository, topics, synonyms, bilingual, booklets, static. The setting was left out.")]
    public void A_mistyped_key_is_told_with_its_place_and_the_nearest(string yaml, string expected) => Assert.Equal(expected, Assert.Single(Told(yaml)));

    [Fact]
    public void The_schema_in_the_repository_is_made_from_the_keys()
    {
        var file = RepositoryFolder.At("docs/procedures.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1") File.WriteAllText(file, Generated);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == Generated, "A key of procedures.yml changed. Write docs/procedures.schema.json anew: run this test with UPDATE_SCHEMAS=1.");
    }

    [Fact]
    public void The_page_about_settings_is_made_from_the_keys()
    {
        var file = RepositoryFolder.At("docs/settings.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, "A key of procedures.yml changed. Write docs/settings.md anew: run this test with UPDATE_SNAPSHOTS=1.");
    }

    private static string Page()
    {
        var text = new StringBuilder("""
            # Settings

            Every key of `procedures.yml` (or `procedures.yaml`). All of them may be left out. This file is made from `Content/Settings/Keys/`.

            The file lies in the content folder, or above it: the nearest holds, up to the top of the repository. Nothing above a repository is read, and
            without one only the content folder is looked at. A file above that belongs to another user than the content, or that is a link out of
            the repository, is not used, and that is told (PE0031). `--config FILE` names any other file.

            `procedures config` shows what holds and where each setting comes from. `procedures config --schema` prints the
            [JSON Schema](procedures.schema.json) by which editors complete the file and mark mistakes; a file that `procedures init` wrote begins with
            the line that tells them so:

            ```yaml
            # yaml-language-server: $schema=.procedures.schema.json
            ```

            """);
        foreach (var key in SettingKeys.All.Select(k => k.Description))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {key.Name}\n\n{Escaped(key.Summary)} {Escaped(key.Expected)} Without it: {Escaped(key.Default)}.\n\n```yaml\n{key.Example}\n```\n");
        }

        return text.ToString();
    }

    private static string Escaped(string text) => text.Replace("*", "\\*", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private static string[] Told(string yaml)
    {
        var bag = new DiagnosticBag();
        SettingsReader.Read(yaml, bag);
        return [.. bag.ToImmutable().Select(d => d.ToString())];
    }
}
