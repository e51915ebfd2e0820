using System.Text;
using System.Xml.Linq;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Xliff;
using Xunit;

namespace ProcedureEngine.Tests.Translation;

/// <summary>What comes back from a translator goes to its place, or nowhere.</summary>
public sealed class ImportTests : IDisposable
{
    private const string English = "# Reset the router\r\n\r\nWait *15* minutes.\r\n\r\n1. Open the cover.\r\n2. Press **Reset**.\r\n3. Close the cover, see [help](help.md).\r\n\r\n| Light | Meaning |\r\n|---|---|\r\n| red | broken |\r\n";
    private const string German = "\uFEFF# Router zurücksetzen \r\n\r\nWarten Sie *15*\r\nMinuten.\r\n\r\n 1) Öffnen Sie die Klappe.\r\n 2) Schließen Sie die Klappe, siehe [Hilfe](help.md).\r\n\r\n|Licht|Bedeutung|\r\n|---|---|\r\n|rot|defekt|\r\n";
    private static readonly XNamespace Xliff = Xliff2Writer.Namespace;

    private readonly TemporaryFolder temporary = new();

    public ImportTests()
    {
        temporary.Write("content/en/router.md", English);
        temporary.Write("content/de/router.md", German);
        temporary.Write("content/en/phone.md", "---\ntitle: Phone\n---\n\n# Lock the phone\n\n- Press the button.\n");
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_changed_block_changes_and_every_other_byte_stays()
    {
        var merged = Merged(Returned(document => Target(document, "Wait ").Add(" Nicht mehr.")));
        Assert.Equal(Bytes(German.Replace("*15*\r\nMinuten.", "*15* Minuten. Nicht mehr.", StringComparison.Ordinal)), merged);
    }

    [Fact]
    public void A_missing_step_goes_to_its_place_in_the_form_of_its_neighbours_and_those_behind_count_on()
    {
        var merged = Merged(Returned(document => Translate(Unit(document, "Press "), "Drücken Sie ")));
        Assert.Equal(Bytes(German.Replace(" 2) Schließen", " 2) Drücken Sie **Reset**.\r\n 3) Schließen", StringComparison.Ordinal)), merged);
    }

    [Fact]
    public void A_bar_in_a_cell_ends_no_cell()
    {
        var merged = Merged(Returned(document => Target(document, "broken").Value = "defekt | aus"));
        Assert.Equal(Bytes(German.Replace("defekt", "defekt \\| aus", StringComparison.Ordinal)), merged);
    }

    [Theory]
    [InlineData("<script>x</script>", "\\<script\\>x\\</script\\>")]
    [InlineData("a *b* c", "a \\*b\\* c")]
    [InlineData("[x](javascript:x)", "\\[x\\](javascript\\:x)")]
    public void Words_that_look_like_markup_stay_words(string words, string expected)
    {
        var merged = Merged(Returned(document => Target(document, "Reset the router").Value = words));
        Assert.Equal(Bytes(German.Replace("Router zurücksetzen", expected, StringComparison.Ordinal)), merged);
    }

    [Fact]
    public void A_missing_article_has_the_structure_of_its_source()
    {
        var summary = Import(NewArticle());
        Assert.Empty(summary.Diagnostics);
        var made = Assert.Single(summary.Files);
        Assert.Equal(("de/phone.md", true), (made.Path, made.IsNew));
        Assert.Equal("---\ntitle: Phone\n---\n\n# DE: Lock the phone\n\n- DE: Press the button.\n", Encoding.UTF8.GetString(made.Content.Span));
    }

    /// <summary>Tried one by one, that many blocks read the article as many times.</summary>
    [Fact]
    public void The_one_block_among_many_that_changes_others_is_found()
    {
        const int Count = 2_000;
        temporary.Write("content/en/router.md", string.Concat(Enumerable.Range(0, Count).Select(i => $"Wait {i} minutes.\n\n")));
        temporary.Write("content/de/router.md", string.Concat(Enumerable.Range(0, Count).Select(i => $"Warten Sie {i} Minuten.\n\n")));
        var summary = Import(Returned(document =>
        {
            foreach (var target in document.Descendants(Xliff + "target")) target.Value = target.Value.Contains(" 777 ", StringComparison.Ordinal) ? "# Titel" : target.Value + " Dann weiter.";
        }));

        Assert.Empty(summary.Files);
        var told = Assert.Single(summary.Diagnostics);
        Assert.Equal(DiagnosticIds.UnplaceableTranslation, told.Id);
        Assert.Contains("de/router.md", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_of_the_same_words_are_filled_in_their_order_where_their_names_are_unknown()
    {
        const int Count = 2_000;
        temporary.Write("content/en/router.md", string.Concat(Enumerable.Repeat("Wait.\n\n", Count)));
        temporary.Write("content/de/router.md", string.Concat(Enumerable.Repeat("Warten.\n\n", Count)));
        var number = 0;
        var merged = Merged(Returned(document =>
        {
            foreach (var unit in document.Descendants(Xliff + "unit"))
            {
                unit.SetAttributeValue("id", $"zz{number}");
                unit.Descendants(Xliff + "target").Single().Value = $"Warten Sie {number++}.";
            }
        }));

        Assert.Equal(string.Concat(Enumerable.Range(0, Count).Select(i => $"Warten Sie {i}.\n\n")), Encoding.UTF8.GetString(merged));
    }

    [Fact]
    public void A_file_that_names_an_article_thousands_of_times_cuts_it_once()
    {
        temporary.Write("content/en/router.md", string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Wait {i} minutes.\n\n")));
        temporary.Write("content/de/router.md", string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Warten Sie {i} Minuten.\n\n")));
        var summary = Import($"<xliff xmlns=\"{Xliff.NamespaceName}\" version=\"2.1\" srcLang=\"en\" trgLang=\"de\">{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<file id=\"f{i}\" original=\"en/router.md\"/>"))}</xliff>");
        Assert.Empty(summary.Files);
    }

    /// <summary>A link to nowhere would be written through, to wherever it leads.</summary>
    [Theory]
    [InlineData("link to nowhere")]
    [InlineData("link of the folder")]
    [InlineData("folder")]
    [InlineData("large file")]
    public void A_missing_article_takes_nobody_s_place(string what)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var returned = NewArticle();
        var place = temporary["content/de/phone.md"];
        Directory.CreateDirectory(temporary["outside"]);
        switch (what)
        {
            case "link to nowhere":
                File.CreateSymbolicLink(place, temporary["outside/new.md"]);
                break;
            case "link of the folder":
                File.CreateSymbolicLink(place, temporary["outside"]);
                break;
            case "folder":
                temporary.Write("content/de/phone.md/x.txt", "");
                break;
            default:
                File.WriteAllBytes(place, new byte[20_000_000]);
                break;
        }

        var summary = Import(returned);
        Assert.Equal("PE0609", Assert.Single(summary.Diagnostics).Id.Code);
        Assert.Empty(summary.Files);
    }

    [Fact]
    public void Units_in_another_order_in_groups_without_notes_and_in_segments_are_taken()
    {
        var merged = Merged(Returned(document =>
        {
            Target(document, "Wait ").Add(" Nicht mehr.");
            document.Descendants(Xliff + "notes").Remove();
            var file = document.Descendants(Xliff + "file").Single();
            var units = file.Elements(Xliff + "unit").Reverse().ToList();
            foreach (var unit in units) unit.Remove();
            file.Add(new XElement(Xliff + "group", new XAttribute("id", "g"), units));
        }));
        Assert.Contains("Nicht mehr.", Encoding.UTF8.GetString(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_codes_are_refused_and_nothing_of_the_file_is_taken() => Refused("PE0605", document =>
    {
        Target(document, "Reset the router").Value = "Anders";
        Target(document, "Close ").Value = "Schließen Sie die Klappe.";
    });

    [Fact]
    public void Doubled_codes_are_refused() => Refused("PE0605", document => Target(document, "Wait ").Add(Target(document, "Wait ").Element(Xliff + "pc")));

    [Fact]
    public void Codes_that_are_closed_and_never_opened_are_refused() => Refused("PE0605", document => Target(document, "Wait ").Add(new XElement(Xliff + "ec", new XAttribute("startRef", "1"))));

    [Fact]
    public void Another_language_is_refused() => Refused("PE0603", document => document.Root!.SetAttributeValue("trgLang", "nl"));

    [Fact]
    public void Another_article_is_refused() => Refused("PE0602", document => document.Descendants(Xliff + "file").Single().SetAttributeValue("original", "en/other.md"));

    [Fact]
    public void A_unit_that_is_gone_is_refused() => Refused("PE0604", document =>
    {
        Unit(document, "Wait ").SetAttributeValue("id", "u0");
        Unit(document, "Wait ").Descendants(Xliff + "source").Single().Value = "Nothing like it";
    });

    [Fact]
    public void A_unit_whose_id_a_tool_lost_is_found_by_its_text() =>
        Assert.Contains("Nicht mehr.", Encoding.UTF8.GetString(Merged(Returned(document =>
        {
            Target(document, "Wait ").Add(" Nicht mehr.");
            Unit(document, "Wait ").SetAttributeValue("id", "u0");
        }))), StringComparison.Ordinal);

    [Fact]
    public void What_was_changed_here_meanwhile_is_not_overwritten()
    {
        var returned = Returned(document => Target(document, "Wait ").Add(" Nicht mehr."));
        temporary.Write("content/de/router.md", German.Replace("Minuten", "Sekunden", StringComparison.Ordinal));
        var summary = Import(returned);
        Assert.Equal("PE0608", Assert.Single(summary.Diagnostics).Id.Code);
        Assert.Empty(summary.Files);
    }

    [Fact]
    public void What_was_changed_here_meanwhile_stays_where_the_translator_left_it_alone()
    {
        var returned = Returned(document => Target(document, "Reset ").Value = "Anders");
        var meanwhile = German.Replace("Minuten", "Sekunden", StringComparison.Ordinal);
        temporary.Write("content/de/router.md", meanwhile);
        Assert.Equal(Bytes(meanwhile.Replace("Router zurücksetzen", "Anders", StringComparison.Ordinal)), Merged(returned));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<xliff")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'/>")]
    [InlineData("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'><file original='a'><unit/></file></xliff>")]
    public void What_is_no_translation_file_is_refused(string file)
    {
        var summary = Import(file);
        Assert.Equal("PE0601", Assert.Single(summary.Diagnostics).Id.Code);
    }

    [Fact]
    public void Elements_in_each_other_without_end_are_refused()
    {
        const int Deep = 100_000;
        var summary = Import("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'><file>" + string.Concat(Enumerable.Repeat("<group>", Deep)) + string.Concat(Enumerable.Repeat("</group>", Deep)) + "</file></xliff>");
        Assert.Equal("PE0601", Assert.Single(summary.Diagnostics).Id.Code);
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        var returned = Returned(document => Target(document, "Wait ").Add(" Nicht mehr."));
        File.WriteAllBytes(temporary["content/de/router.md"], Merged(returned));
        var again = Import(returned);
        Assert.Empty(again.Files);
        Assert.Empty(again.Diagnostics);
    }

    private void Refused(string code, Action<XDocument> change)
    {
        var summary = Import(Returned(change));
        Assert.Equal(code, Assert.Single(summary.Diagnostics).Id.Code);
        Assert.Empty(summary.Files);
    }

    private byte[] Merged(string returned)
    {
        var summary = Import(returned);
        Assert.Empty(summary.Diagnostics);
        return Assert.Single(summary.Files).Content.ToArray();
    }

    private TranslationImportSummary Import(string returned) =>
        TranslationImport.Run(new TranslationOptions(temporary["content"]), [("returned.xlf", Encoding.UTF8.GetBytes(returned))], TestContext.Current.CancellationToken);

    private string Exported()
    {
        TranslationExport.Run(new TranslationOptions(temporary["content"]), temporary["out"], [], new Xliff2Writer(), cancel: TestContext.Current.CancellationToken);
        return "out";
    }

    private string NewArticle()
    {
        var document = XDocument.Parse(File.ReadAllText(temporary[$"{Exported()}/de/phone.xlf"]), LoadOptions.PreserveWhitespace);
        foreach (var unit in document.Descendants(Xliff + "unit").ToList()) Translate(unit, "DE: ");
        return document.ToString(SaveOptions.DisableFormatting);
    }

    private string Returned(Action<XDocument> change)
    {
        Exported();
        var document = XDocument.Parse(File.ReadAllText(temporary["out/de/router.xlf"]), LoadOptions.PreserveWhitespace);
        change(document);
        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Unit(XDocument document, string source) =>
        document.Descendants(Xliff + "unit").Single(u => u.Descendants(Xliff + "source").Single().Value.StartsWith(source, StringComparison.Ordinal));

    private static XElement Target(XDocument document, string source) => Unit(document, source).Descendants(Xliff + "target").Single();

    /// <summary>Gives a unit without a translation the source's own words behind others.</summary>
    private static void Translate(XElement unit, string words)
    {
        var source = unit.Descendants(Xliff + "source").Single();
        var nodes = words.StartsWith("Dr", StringComparison.Ordinal) ? source.Nodes().Skip(1) : source.Nodes();
        source.AddAfterSelf(new XElement(Xliff + "target", new XText(words), nodes));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
