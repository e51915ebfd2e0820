using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Content.Settings;

public sealed class SiteSettingsTests
{
    [Fact]
    public void Synonyms_are_groups_by_language_and_hold_for_its_locales()
    {
        var settings = Read("synonyms:\n  de: [Handy = Smartphone = Mobilgerät, WLAN=WiFi]\n  de-AT: [Kasten = Schrank]\n", out var told);

        Assert.Empty(told);
        Assert.Equal(["Handy|Smartphone|Mobilgerät", "WLAN|WiFi"], settings.SynonymsIn(Locale.Parse("de")).Select(g => string.Join('|', g)));
        Assert.Equal(["Kasten|Schrank", "Handy|Smartphone|Mobilgerät", "WLAN|WiFi"], settings.SynonymsIn(Locale.Parse("de-AT")).Select(g => string.Join('|', g)));
        Assert.Empty(settings.SynonymsIn(Locale.Parse("nb")));
    }

    [Fact]
    public void Severities_are_read_by_code()
    {
        var settings = Read("diagnostics:\n  PE0208: none\n  pe0206: error\n", out var told);

        Assert.Empty(told);
        Assert.Equal((Severity.None, Severity.Error), (settings.Diagnostics["PE0208"], settings.Diagnostics["PE0206"]));
    }

    [Fact]
    public void The_last_severity_of_a_rule_that_applies_holds()
    {
        var settings = Read("rules:\n  missing-media: note\n  label-mismatch:\n    nb: none\n    \"**/archive/*.md\": note\n    nb-NO: error\n", out var told);
        Severity? Of(string rule, string locale, string? path) => settings.SeverityOf(rule, Locale.Parse(locale), path);

        Assert.Empty(told);
        Assert.Equal((Severity.Note, null), (Of("missing-media", "de-DE", null), Of("missing-step", "de-DE", "de-DE/a.md")));
        Assert.Equal((Severity.Error, Severity.None, null), (Of("label-mismatch", "nb-NO", "nb-NO/archive/a.md"), Of("label-mismatch", "nb", "nb/a.md"), Of("label-mismatch", "de-DE", "de-DE/a.md")));
        Assert.Equal(Severity.Note, Of("label-mismatch", "de-DE", "de-DE/archive/a.md"));
    }

    [Fact]
    public void Guides_in_two_languages_are_named_by_the_first()
    {
        var (german, danish, english) = (Locale.Parse("de"), Locale.Parse("da"), Locale.Parse("en"));
        Assert.Null(Read("reference: en\n", out _).Pairs);
        Assert.Equal([], Read("bilingual: none\n", out _).Pairs);
        Assert.Equal([(german, danish), (german, english), (english, danish)], Read("bilingual:\n  de: [en, da]\n  en: da\n", out var told).Pairs!.OrderBy(p => (p.First.Tag, p.Second.Tag)));
        Assert.Empty(told);
        Assert.Null(Read("bilingual:\n  de: [en, klingon]\n", out told).Pairs);
        Assert.Equal(DiagnosticIds.BadSetting, Assert.Single(told).Id);
    }

    [Fact]
    public void Names_of_folders_are_read_by_locale()
    {
        var settings = Read("topics:\n  devices: {de: Geräte, nb-NO: Enheter}\n  Devices/Phones:\n    de: Telefone\n", out var told);
        string? Of(string folder, string locale) => settings.TopicName(folder, Locale.Parse(locale));

        Assert.Empty(told);
        Assert.Equal(("Geräte", "Geräte", "Telefone"), (Of("devices", "de"), Of("devices", "de-AT"), Of("devices/phones", "de-DE")));
        Assert.Equal(("Enheter", null, null), (Of("devices", "nb-NO"), Of("devices", "nb"), Of("mail", "de")));
    }

    [Fact]
    public void Terms_have_names_by_language()
    {
        var terms = Read("terms:\n  translate:\n    recovery key: {de: Wiederherstellungsschlüssel, nb-NO: [nøkkel, nøkler]}\n    v1.0 key: {de: Alt}\n", out var told).Terms;

        Assert.Equal(["recovery key", "v1.0 key"], terms.Select(t => t.Name));
        Assert.Equal(["Wiederherstellungsschlüssel"], terms[0].In(Locale.Parse("de-AT")));
        Assert.Equal(["nøkkel", "nøkler"], terms[0].In(Locale.Parse("nb-NO")));
        Assert.Empty(terms[0].In(Locale.Parse("nl")));
        Assert.Empty(told);
    }

    [Fact]
    public void Ten_times_the_terms_cost_about_ten_times_the_memory()
    {
        Allocated(10);
        var (few, many) = (Allocated(300), Allocated(3_000));

        Assert.True(many < few * 16, $"{few} bytes for 300 terms, {many} for 3,000");

        static long Allocated(int terms)
        {
            var yaml = "terms:\n  translate:\n" + string.Concat(Enumerable.Range(0, terms).Select(n => $"    term {n}: {{de: Begriff {n}, nb: uttrykk {n}}}\n"));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(terms, Read(yaml, out _).Terms.Length);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Kept_terms_are_a_list()
    {
        Assert.Equal(["Contoso", "Windows Update"], Read("terms:\n  keep:\n    - Contoso\n    - Windows Update\n", out var told).KeptTerms);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("diagnostics:\n  PE0208: loud\n", "PE0030", 2)]
    [InlineData("diagnostics:\n  PE0208: note,error\n", "PE0030", 2)]
    [InlineData("diagnostics:\n  PE0208: 3\n", "PE0030", 2)]
    [InlineData("diagnostics:\n  PE0208: -1\n", "PE0030", 2)]
    [InlineData("refrence: de\n", "PE0010", 1)]
    [InlineData("reference: xx-nowhere\n", "PE0030", 1)]
    [InlineData("rules:\n  missing-step: loud\n", "PE0030", 2)]
    [InlineData("synonyms:\n  de: [Handy]\n", "PE0030", 2)]
    [InlineData("synonyms: [Handy = Smartphone]\n", "PE0030", 1)]
    [InlineData("synonyms:\n  nowhere_xx: [Handy = Smartphone]\n", "PE0030", 2)]
    [InlineData("topics:\n  devices: Geräte\n", "PE0030", 2)]
    [InlineData("terms:\n  drop: [x]\n", "PE0010", 2)]
    [InlineData("terms:\n  translate:\n    key: Schlüssel\n", "PE0030", 3)]
    [InlineData("terms:\n  translate:\n    key: {xx-nowhere: Schlüssel}\n", "PE0030", 3)]
    [InlineData("a: b: c\n", "PE0009", 1)]
    public void What_can_not_be_understood_is_told_with_its_line(string yaml, string code, int line)
    {
        Read(yaml, out var told);

        var diagnostic = Assert.Single(told);
        Assert.Equal((code, line, "procedures.yml"), (diagnostic.Id.Code, diagnostic.Span.Line, diagnostic.Path));
    }

    [Fact]
    public void A_booklet_is_a_list_of_articles_or_a_filter()
    {
        var settings = Read(
            """
            booklets:
              first-day:
                title: {en: The first day, nb-NO: Den første dagen}
                articles: [devices/Laptop.md, /mail/signature]
                sign-off: true
              devices:
                title: Devices
                topic: devices
                where: {ms.topic: [how-to, quickstart]}
            """, out var told);

        Assert.Empty(told);
        var (first, second) = (settings.Booklets[0], settings.Booklets[1]);
        Assert.Equal(("first-day", true, "devices/laptop mail/signature"), (first.Name, first.HasSignOff, string.Join(' ', first.Articles)));
        Assert.Equal(("The first day", "Den første dagen", "first-day"), (first.TitleIn(Locale.Parse("en-GB")), first.TitleIn(Locale.Parse("nb-NO")), first.TitleIn(Locale.Parse("de"))));
        Assert.Equal(("Devices", false, "devices", "ms.topic"), (second.TitleIn(Locale.Parse("de")), second.HasSignOff, second.Topic, Assert.Single(second.Where).Key));
    }

    [Theory]
    [InlineData("booklets:\n  a:\n    title: A\n", "PE0020", 3, 5)]
    [InlineData("booklets:\n  a: {articles: [x], topic: y}\n", "PE0020", 2, 7)]
    [InlineData("booklets:\n  a:\n    topic: y\n    colour: red\n", "PE0010", 4, 5)]
    [InlineData("booklets:\n  a:\n    topic: y\n    title: {deutsch1234: A}\n", "PE0030", 4, 13)]
    [InlineData("booklets:\n  a:\n    topic: y\n    sign-off: maybe\n", "PE0030", 4, 5)]
    [InlineData("booklets: [a, b]\n", "PE0030", 1, 1)]
    public void A_booklet_that_can_not_be_understood_is_told_with_its_place(string yaml, string code, int line, int column)
    {
        Read(yaml, out var told);

        var diagnostic = Assert.Single(told);
        Assert.Equal((code, line, column), (diagnostic.Id.Code, diagnostic.Span.Line, diagnostic.Span.Column));
    }

    [Fact]
    public void An_article_of_a_booklet_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en/mail/signature.md", "# A\n");
        folder.Write("procedures.yml", "booklets:\n  a:\n    articles: [mail/signature, mail/sigature]\n");

        Assert.Equal(
            ["procedures.yml:3:5: warning PE0021: The booklet 'a' names an article 'mail/sigature' that is not there. An article is named by its path without language and extension, such as 'mail/signature'; the chapter was left out."],
            ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken).Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_diagnostic_that_is_switched_off_is_not_told_and_another_severity_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("de-DE/a.md", "# A\n\n[x](y.md)und **offen.\n");
        Assert.Equal(["PE0206 Warning", "PE0208 Warning"], Diagnostics(folder));

        folder.Write("procedures.yml", "diagnostics:\n  PE0208: none\n  PE0206: error\n");
        Assert.Equal(["PE0206 Error"], Diagnostics(folder));
    }

    private static string[] Diagnostics(TemporaryFolder folder)
    {
        var tree = ContentLoader.Load(new ContentOptions(folder.Path), TestContext.Current.CancellationToken);
        var text = tree.Open(tree.Sets[0].Sources[0], new DiagnosticBag());
        return [.. new ArticleReader(tree).Read(text!).Diagnostics.Select(d => $"{d.Id.Code} {d.Severity}").Order(StringComparer.Ordinal)];
    }

    private static SiteSettings Read(string yaml, out IReadOnlyList<Diagnostic> told)
    {
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(yaml, bag);
        told = bag.ToImmutable();
        return settings;
    }
}
