using System.Collections.Immutable;
using System.Net;
using System.Text;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Content.Notations;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading.Checks;
using ProcedureEngine.Reading.Components;
using ProcedureEngine.Reading.Sections;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Reading;

/// <summary>
/// Reads the text of an article into its model. Any text is an article: what can't be understood is kept as text and told
/// as a diagnostic. Without state; one instance serves all threads.
/// </summary>
/// <param name="content">Where includes are found; null to leave them as their labels.</param>
public sealed class ArticleReader(ContentTree? content)
{
    private readonly SiteSettings settings = content?.Settings ?? SiteSettings.Default;

    /// <summary>Reads an article; throws <see cref="OperationCanceledException"/> when cancelled, inside a long article too.</summary>
    public ReadResult Read(SourceText source, CancellationToken cancel = default)
    {
        var diagnostics = new DiagnosticBag();
        var path = source.Source.Path;
        var text = WithWholeCharacters(source.Text);
        var frontMatter = FrontMatter.Read(text, path, diagnostics);
        var body = text[frontMatter.BodyOffset..];
        if (MarkdownFile.IsMdx(path)) body = ComponentIndentation.Remove(body);
        var lines = new LineMap(body, frontMatter.BodyLine);
        var context = new ReadingContext(source.Source, path, lines, diagnostics, content) { Cancel = cancel };

        var blocks = Blocks(body, lines, context);
        var sections = SectionReader.Read(blocks, source.Source.Locale);
        SectionChecks.Check(sections, blocks, path, diagnostics);
        var heading = sections.FirstOrDefault(s => s.Level == 1 && !s.IsPseudo);
        var article = new Article
        {
            Key = source.Source.Key,
            Locale = source.Source.Locale,
            Path = path,
            Title = Title(heading, sections, frontMatter.Metadata, source.Source, diagnostics),
            Slug = heading?.Slug,
            Summary = WebUtility.HtmlDecode(frontMatter.Metadata["description"]),
            Metadata = frontMatter.Metadata,
            Provenance = ProvenanceReader.Read(frontMatter.Metadata),
            Sections = sections,
            Span = new SourceSpan(1, 1, lines.LastLine, 1),
        };
        var suppressions = SuppressionReader.Read(article, body, frontMatter.BodyLine, diagnostics);
        return new ReadResult(article, [.. diagnostics.ToImmutable().Select(settings.Apply).OfType<Diagnostic>()]) { Suppressions = suppressions, Included = context.IncludedFiles };
    }

    private static IReadOnlyList<Block> Blocks(string body, LineMap lines, ReadingContext context)
    {
        if (context.Parse(body) is { } document) return BlockReader.Read(document, context);
        context.ReportAll(DiagnosticIds.NotMarkdown);
        return PlainParagraphs.Read(body, lines);
    }

    /// <summary>The text with U+FFFD for halves of surrogate pairs: half a character can't be written, hashed or normalized.</summary>
    private static string WithWholeCharacters(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }

    private static string Title(Section? heading, ImmutableArray<Section> sections, Metadata metadata, ArticleSource source, DiagnosticBag diagnostics)
    {
        if (heading is not null && PlainText.Of(heading.Heading).Trim() is { Length: > 0 } title) return title;
        if (metadata["title"] is { } named && !string.IsNullOrWhiteSpace(named)) return WebUtility.HtmlDecode(named).Trim();
        if (sections.FirstOrDefault(s => !s.IsPseudo && s.Level > 0) is { } first && PlainText.Of(first.Heading).Trim() is { Length: > 0 } words) return words;
        diagnostics.Add(DiagnosticIds.NoTitle, source.Path, SourceSpan.Start);
        // The key has neither extension nor language.
        return source.Key.Value[(source.Key.Value.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(source.Path);
    }
}
