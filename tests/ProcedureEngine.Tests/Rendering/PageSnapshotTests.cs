using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Index;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Sample;
using static ProcedureEngine.Tests.Rendering.Snapshot;

namespace ProcedureEngine.Tests.Rendering;

/// <summary>Whole pages as they are written.</summary>
public sealed class PageSnapshotTests
{
    private static readonly Article German = Version("de", "Kennwort zurücksetzen", "Vorbereitung", "Fragen Sie nach der Nummer.", "Prüfen Sie:", "den Namen", "Nie per Mail.") with
    {
        Provenance = new Provenance(null, null, TranslationType.Machine, new DateOnly(2020, 12, 2), null),
        Summary = "Wenn jemand sein Kennwort vergessen hat.",
    };

    private static readonly Article Danish = Version("da", "Nulstil adgangskoden", "Forberedelse", "Spørg om nummeret.", "Kontrollér:", "navnet", "Aldrig pr. mail.");
    private static readonly Site Built = Site(German, Danish);

    [Fact]
    public void Checklist() => Compare(Page(new ChecklistRenderer(Built, Sample.Template), German));

    [Fact]
    public void Checklist_in_a_language_without_texts() => Compare(Page(new ChecklistRenderer(Built, Sample.Template), Danish));

    [Fact]
    public void Guide() => Compare(Page(new GuideRenderer(Built, Sample.Template), German));

    private static SiteFile Page(IArticleRenderer renderer, Article version)
    {
        var set = Set(German, Danish);
        return renderer.Render(set, version, ArticleAnchors.Of(set, version), [], new HtmlWriter());
    }

    [Fact]
    public void Lists()
    {
        foreach (var page in new IndexRenderer(Built, Sample.Template).Render([IndexEntry.Of(German), IndexEntry.Of(Danish)])) Compare(page, "Lists-" + page.Path.Replace('/', '-'));
    }

    private static Article Version(string locale, string title, string heading, string first, string second, string inner, string alert) => Article(
        locale,
        "identity/reset",
        Section(1, title),
        Section(
            2,
            heading,
            Steps(
                Step(1, "h/p1/s1", first),
                Step(2, "h/p1/s2", second, Steps(Step(1, "h/p1/s2.1", inner)), new Alert(AlertKind.Warning, null, [P(alert)], AlertForm.Callout, Span)),
                Step(3, "h/p1/s3", "", new CodeBlock(null, "reset <name>", Span))),
            P(new Link("https://example.com/?a&b", [T("example.com")], null))));
}
