using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Publishing;
using ProcedureEngine.Rendering.Booklets;
using ProcedureEngine.Rendering.Guide;
using ProcedureEngine.Rendering.Guide.Bilingual;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;
using ProcedureEngine.Texts;

namespace ProcedureEngine;

/// <summary>Guides as pages on the disk that a browser can print without asking anybody for anything. They are gone when this is disposed.</summary>
public sealed class PrintablePages : IDisposable
{
    private readonly ScratchFolder folder;

    private PrintablePages(ScratchFolder folder, ImmutableArray<PrintablePage> documents, ImmutableArray<Diagnostic> missing, ImmutableArray<Diagnostic> diagnostics)
    {
        Missing = missing;
        this.folder = folder;
        Documents = documents;
        Diagnostics = diagnostics;
    }

    /// <summary>The pages: guides by article key, or one booklet.</summary>
    public ImmutableArray<PrintablePage> Documents { get; }

    /// <summary>What was asked for and is not there: articles that lack the second language.</summary>
    public ImmutableArray<Diagnostic> Missing { get; }

    /// <summary>What was wrong with the content and the theme.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>A new empty folder beside the pages, for what the browser keeps while it prints.</summary>
    public string WorkFolder => folder.Create("browser");

    /// <summary>Writes the pages. Throws <see cref="StoppedException"/> where there is nothing to read, or no such article or language; <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static PrintablePages Prepare(PrintOptions options, CancellationToken cancel = default)
    {
        var corpus = Corpus.Of(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, cancel);
        var locale = LocaleOf(corpus, options, options.Locale);
        var second = options.SecondLocale is null ? null : LocaleOf(corpus, options, options.SecondLocale);
        var chosen = options.Booklet is null ? Choose(corpus, options, locale) : [];
        var template = new PageTemplate(ThemeFolder.Read(options.Site)) { Cancel = cancel };
        var site = new Site(new SiteMap(corpus.Content.Sets) { StaticFile = corpus.Content.StaticFile, TitleOf = corpus.Titles() }, new UiTextCatalog()) { Address = options.Address ?? corpus.Content.Settings.Site };
        var renderer = new GuideRenderer(site, template, options.Paper);
        var bilingual = new BilingualRenderer(site, template, options.Paper);
        var folder = new ScratchFolder();
        try
        {
            foreach (var asset in template.Theme.Assets) folder.Write(asset);
            using var writer = new HtmlWriter();
            var missing = ImmutableArray.CreateBuilder<Diagnostic>();
            var documents = ImmutableArray.CreateBuilder<PrintablePage>(chosen.Length);
            foreach (var versions in chosen)
            {
                cancel.ThrowIfCancellationRequested();
                var version = versions.First(a => a.Locale == locale);
                var other = second is null ? null : versions.FirstOrDefault(a => a.Locale == second);
                if (second is not null && other is null)
                {
                    missing.Add(Diagnostic.Create(DiagnosticIds.NoSecondToPrint, version.Path, SourceSpan.Start, second.Tag));
                    continue;
                }

                var set = other is null ? ArticleAligner.Align([version], locale, cancel: cancel) : ArticleAligner.Align([version, other], Pivot(corpus, version, other), cancel: cancel);
                var page = other is null ? renderer.Render(set, version, ArticleAnchors.Of(set, version), [], writer) : bilingual.Render(set, version, other, writer);
                folder.CopyAll(Images.Of(corpus.Content, other is null ? [version] : [version, other]));
                documents.Add(new PrintablePage(version.Key.Value, locale, other is null ? version.Title : BilingualRenderer.TitleOf(version, other), folder.Write(page)) { Second = second });
            }

            if (options.Booklet is not null) documents.Add(PrintableBooklet.Write(corpus, options, locale, new BookletRenderer(site, template, options.Paper), folder, corpus.Diagnostics));
            return new PrintablePages(folder, documents.ToImmutable(), missing.ToImmutable(), [.. corpus.Diagnostics.ToImmutable(), .. template.Diagnostics]);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    /// <summary>Of the two the reference, so that print and site pair the same steps.</summary>
    private static Locale Pivot(Corpus corpus, Article version, Article other) => other.Locale == corpus.Content.Reference ? other.Locale : version.Locale;

    private static Locale LocaleOf(Corpus corpus, PrintOptions options, Locale asked)
    {
        var locales = corpus.Content.Locales;
        if (locales.Contains(asked)) return asked;
        var same = locales.Where(l => l.Language == asked.Language).ToList();
        return same.Count == 1 ? same[0] : throw Stopped(DiagnosticIds.NoLocaleToPrint, options.Content, asked.Tag, string.Join(", ", locales.Select(l => l.Tag)));
    }

    private static ImmutableArray<ImmutableArray<Article>> Choose(Corpus corpus, PrintOptions options, Locale locale)
    {
        var inLocale = corpus.Articles.Where(versions => versions.Any(a => a.Locale == locale)).OrderBy(v => v[0].Key).ToImmutableArray();
        if (options.Articles.IsEmpty) return inLocale;
        var byKey = inLocale.ToDictionary(v => v[0].Key.Value, StringComparer.OrdinalIgnoreCase);
        return [.. options.Articles.Distinct(StringComparer.OrdinalIgnoreCase).Select(key => byKey.TryGetValue(key, out var versions)
            ? versions
            : throw Stopped(DiagnosticIds.NoArticleToPrint, options.Content, key, locale.Tag, Nearest(key, byKey.Keys)))];
    }

    /// <summary>A key that ends as the one asked for, else one that shares its words; else any.</summary>
    private static string Nearest(string key, IReadOnlyCollection<string> keys)
    {
        var last = key.Split('/')[^1];
        return keys.FirstOrDefault(k => k.Split('/')[^1].Equals(last, StringComparison.OrdinalIgnoreCase))
            ?? keys.FirstOrDefault(k => k.Contains(last, StringComparison.OrdinalIgnoreCase))
            ?? keys.First();
    }

    private static StoppedException Stopped(DiagnosticId id, string path, params ReadOnlySpan<string> arguments) =>
        new(Diagnostic.Create(id, path, SourceSpan.Start, arguments));
}
