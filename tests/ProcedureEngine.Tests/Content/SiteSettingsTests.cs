using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using Xunit;

namespace ProcedureEngine.Tests.Content;

public sealed class SiteSettingsTests
{
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
    public void Names_of_folders_are_read_by_locale()
    {
        var settings = Read("topics:\n  devices: {de: Geräte, nb-NO: Enheter}\n  Devices/Phones:\n    de: Telefone\n", out var told);
        string? Of(string folder, string locale) => settings.TopicName(folder, Locale.Parse(locale));

        Assert.Empty(told);
        Assert.Equal(("Geräte", "Geräte", "Telefone"), (Of("devices", "de"), Of("devices", "de-AT"), Of("devices/phones", "de-DE")));
        Assert.Equal(("Enheter", null, null), (Of("devices", "nb-NO"), Of("devices", "nb"), Of("mail", "de")));
    }

    [Fact]
    public void Kept_terms_are_a_list()
    {
        Assert.Equal(["Contoso", "Windows Update"], Read("terms:\n  keep:\n    - Contoso\n    - Windows Update\n", out var told).KeptTerms);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("diagnostics:\n  PE0208: loud\n", "PE0010", 2)]
    [InlineData("refrence: de\n", "PE0010", 1)]
    [InlineData("reference: xx-nowhere\n", "PE0010", 1)]
    [InlineData("rules:\n  missing-step: loud\n", "PE0010", 2)]
    [InlineData("topics:\n  devices: Geräte\n", "PE0010", 2)]
    [InlineData("terms:\n  drop: [x]\n", "PE0010", 2)]
    [InlineData("a: b: c\n", "PE0009", 1)]
    public void What_can_not_be_understood_is_told_with_its_line(string yaml, string code, int line)
    {
        Read(yaml, out var told);

        var diagnostic = Assert.Single(told);
        Assert.Equal((code, line, "procedures.yml"), (diagnostic.Id.Code, diagnostic.Span.Line, diagnostic.Path));
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
        var tree = ContentTree.Load(new ContentOptions(folder.Path));
        var text = tree.Open(tree.Sets[0].Sources[0], new DiagnosticBag());
        return [.. new ArticleReader(tree).Read(text!).Diagnostics.Select(d => $"{d.Id.Code} {d.Severity}").Order(StringComparer.Ordinal)];
    }

    private static SiteSettings Read(string yaml, out IReadOnlyList<Diagnostic> told)
    {
        var bag = new DiagnosticBag();
        var settings = SiteSettings.Read(yaml, bag);
        told = bag.ToImmutable();
        return settings;
    }
}
