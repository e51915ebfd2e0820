using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Rules.Facts;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Texts;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;
using static ProcedureEngine.Tests.Rendering.Snapshot;

namespace ProcedureEngine.Tests.Rendering.Report;

/// <summary>Whole pages of the report as they are written.</summary>
public sealed class ReportSnapshotTests
{
    private static readonly AlignedSet Drifted = Of(
        "mail/limit",
        (English, "# Raise the limit\n\n1. Open `limits.txt` in **Settings**.\n2. Wait 15 minutes.\n3. Close `limits.txt`.\n\n> [!WARNING]\n> Never enter more than 50.\n"),
        (German, "---\nms.openlocfilehash: 0eecd89b2558359702935379d7ffbd8b7508f4cd\nms.sourcegitcommit: 62a83a1c6bd9779a1a11b749490bd11670d4b063\nms.translationtype: MT\nms.lasthandoff: 12/02/2020\n---\n# Das Limit erhöhen\n\n1. Öffnen Sie `limits.txt` in **Einstellungen**.\n2. Schließen Sie `limits.txt`.\n\n> [!WARNING]\n> Geben Sie nie mehr als 500 ein.\n"),
        (Dutch, "# De limiet verhogen\n\n1. Open `limits.txt` in **Instellingen**.\n2. Wacht 15 minuten.\n3. Sluit `limits.txt`.\n\n> [!WARNING]\n> Voer nooit meer dan 50 in.\n"));

    private static readonly AlignedSet InStep = Of("mail/rules", (English, "# Rules & <limits>\n\nNone.\n"), (German, "# Regeln & <Limits>\n\nKeine.\n"));

    private static readonly ImmutableArray<Finding> Found =
    [
        Finding("mixed-sources", Severity.Warning, key: "mail/limit", arguments: "de-DE 2020-12-02") with { At = At(German, 7), Category = "non-conformance" },
        Finding("missing-step", Severity.Error, 0.98, key: "mail/limit", because: "mixed-sources", arguments: ["2", "Wait 15 minutes."]) with { At = At(German, 10), Reference = At(English, 4) },
        Finding("number-mismatch", Severity.Warning, 0.9, key: "mail/limit", arguments: ["50", "500"]) with
        {
            Message = NumberMismatchRule.Changed,
            Category = "numbers",
            At = At(German, 12),
            Reference = At(English, 7),
            Evidence = "50 ≠ 500",
        },
    ];

    private static readonly Finding Missing = Finding("missing-article", Severity.Warning, locale: Dutch, key: "mail/rules", arguments: "nl-NL");

    private static readonly Site Built = new(
        new SiteMap([.. new[] { Drifted, InStep }.Select(s => new ArticleSet(s.Key, [.. s.Articles.Select(a => new ArticleSource(a.Key, a.Locale, a.Path))]))]),
        new UiTextCatalog());

    private static readonly ReportRenderer Renderer = new(Built, new PageTemplate(Theme.BuiltIn), new ReportTextCatalog(), Model.Locale.Parse("en"));

    [Fact]
    public void Article_with_findings() => Compare(Renderer.Article(Drifted, ArticleDrift.Of(Drifted, FindingFingerprint.Name(Found)), new HtmlWriter()));

    [Fact]
    public void A_title_that_the_author_gave_an_alert_stands_in_its_column()
    {
        var set = Of("mail/rules", (English, "# T\n\n:::note Good to know\nMind it.\n:::\n"), (German, "# T\n\n> [!NOTE]\n> Wichtig.\n"));
        var page = Sample.Utf8(Renderer.Article(set, ArticleDrift.Of(set, FindingFingerprint.Name([])), new HtmlWriter()));

        Assert.Contains("<b>[!NOTE] Good to know</b> Mind it.", page, StringComparison.Ordinal);
        Assert.Contains("<b>[!NOTE]</b> Wichtig.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_with_a_missing_version() => Compare(Renderer.Article(InStep, ArticleDrift.Of(InStep, FindingFingerprint.Name([Missing])), new HtmlWriter()));

    [Fact]
    public void Dashboard()
    {
        var dashboard = new Dashboard([ArticleDrift.Of(InStep, FindingFingerprint.Name([Missing])), ArticleDrift.Of(Drifted, FindingFingerprint.Name(Found))], Built.Map.Locales, English);

        foreach (var page in Renderer.Overview(dashboard).Where(p => !p.Path.Contains("text.", StringComparison.Ordinal))) Compare(page, "Dashboard-" + page.Path.Replace('/', '-'));
    }

    [Fact]
    public void Dashboard_that_is_compared_with_an_earlier_report()
    {
        var findings = FindingFingerprint.Name([.. Found, Missing]);
        var earlier = new EarlierReport([new(findings[0].Fingerprint, "mixed-sources", "mail/limit", "de-DE", false), new("0", "missing-step", "mail/rules", "nl-NL", false), new("1", "<old>", "mail/rules", "nl-NL", false)]);
        var dashboard = new Dashboard([ArticleDrift.Of(InStep, findings[^1..], earlier), ArticleDrift.Of(Drifted, findings[..^1], earlier)], Built.Map.Locales, English) { Trend = new Trend(earlier, findings) };

        foreach (var page in Renderer.Overview(dashboard).Where(p => p.Path is "report/index.html" or "report/findings.json")) Compare(page, "Trend-" + page.Path.Replace('/', '-'));
    }

    private static Place At(Model.Locale locale, int line) => new(locale, $"{locale.Tag}/mail/limit.md", new SourceSpan(line, 1, line, 1));
}
