using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Rendering.Themes;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Tests.Rendering;

/// <summary>Small models to render.</summary>
internal static class Sample
{
    public static readonly SourceSpan Span = SourceSpan.Start;
    public static readonly UiTextCatalog Texts = new();

    public static Text T(string text) => new(text);

    public static Paragraph P(params Inline[] content) => new([.. content], Span);

    public static Paragraph P(string text) => P(T(text));

    public static Step Step(int number, string place, string text, params Block[] blocks) => new()
    {
        Number = number,
        Instruction = text.Length == 0 ? [] : [T(text)],
        Blocks = [.. blocks],
        Place = place,
        Fingerprint = "0000000000000000",
        TextHash = "0000000000000000",
        Span = Span,
    };

    public static Procedure Steps(params Step[] steps) => new(ProcedureKind.Steps, [.. steps], Span);

    public static Section Section(int level, string heading, params Block[] blocks) =>
        new(level, heading.Length == 0 ? [] : [T(heading)], heading.Length == 0 ? null : heading.ToLowerInvariant().Replace(' ', '-'), false, Span, [.. blocks], Span);

    public static Article Article(string locale, string key, params Section[] sections) => new()
    {
        Key = new ArticleKey(key),
        Locale = Locale.Parse(locale),
        Path = $"{locale}/{key}.md",
        Title = sections.FirstOrDefault(s => s.Level == 1) is { } title ? PlainText.Of(title.Heading) : key,
        Metadata = Metadata.Empty,
        Provenance = Provenance.Unknown,
        Sections = [.. sections],
        Span = Span,
    };

    /// <summary>A set of versions whose steps have ids made from their places.</summary>
    public static AlignedSet Set(params Article[] versions) => new(
        versions[0].Key,
        versions[0],
        [.. versions.Skip(1).Select(v => new AlignedVersion(v, []))],
        versions.ToImmutableDictionary(
            v => v.Locale.Tag,
            v => new StepIds(BlockWalk.Steps(v).Select(s => KeyValuePair.Create(s.Place, "id-" + s.Place.Replace('/', '-'))))));

    public static SiteMap Map(params Article[] articles) => new(articles
        .GroupBy(a => a.Key)
        .Select(g => new ArticleSet(g.Key, [.. g.Select(a => new ArticleSource(a.Key, a.Locale, a.Path))])));

    public static Site Site(params Article[] articles) => new(Map(articles), Texts);

    public static PageTemplate Template { get; } = new(Theme.BuiltIn);

    /// <summary>The HTML of blocks in an article.</summary>
    public static string HtmlOf(Article article, SiteMap map, params Block[] blocks)
    {
        using var writer = new HtmlWriter();
        new ArticleHtml(writer, article, Texts.For(article.Locale), map, PagePath.Checklist(article.Key, article.Locale)).Blocks([.. blocks]);
        return Encoding.UTF8.GetString(writer.Written);
    }

    public static string HtmlOf(params Block[] blocks)
    {
        var article = Article("de", "a");
        return HtmlOf(article, Map(article), blocks);
    }

    public static string Utf8(SiteFile page) => Encoding.UTF8.GetString(page.Content.Span);
}
