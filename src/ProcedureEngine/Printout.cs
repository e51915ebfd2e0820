using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Labels;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering;
using ProcedureEngine.Rendering.Guide;

namespace ProcedureEngine;

/// <summary>Guides as pages on the disk that a browser can print without asking anybody for anything. They are gone when this is disposed.</summary>
public sealed class Printout : IDisposable
{
    private readonly ScratchFolder folder;

    private Printout(ScratchFolder folder, ImmutableArray<PrintDocument> documents, ImmutableArray<Diagnostic> diagnostics)
    {
        this.folder = folder;
        Documents = documents;
        Diagnostics = diagnostics;
    }

    /// <summary>The pages: guides by article key, or one booklet.</summary>
    public ImmutableArray<PrintDocument> Documents { get; }

    /// <summary>What was wrong with the content and the theme.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>A new empty folder beside the pages, for what the browser keeps while it prints.</summary>
    public string WorkFolder => folder.Create("browser");

    /// <summary>Writes the pages. Throws <see cref="StoppedException"/> where there is nothing to read, or no such article or language; <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static Printout Prepare(PrintOptions options, CancellationToken cancel = default)
    {
        var corpus = Corpus.Read(new ContentOptions(options.Content) { Reference = options.Reference }, cancel);
        var locale = LocaleOf(corpus, options);
        var chosen = options.Booklet is null ? Choose(corpus, options, locale) : [];
        var site = new Site(new SiteMap(corpus.Content.Sets), new UiTexts(), new PageTemplate(ThemeFolder.Read(options.Site))) { Address = options.Address ?? corpus.Content.Settings.Site };
        var renderer = new GuideRenderer(site, options.Paper);
        var folder = new ScratchFolder();
        try
        {
            foreach (var asset in site.Template.Theme.Assets) folder.Write(asset);
            using var writer = new HtmlWriter();
            var documents = ImmutableArray.CreateBuilder<PrintDocument>(chosen.Length);
            foreach (var versions in chosen)
            {
                cancel.ThrowIfCancellationRequested();
                var version = versions.First(a => a.Locale == locale);
                var page = renderer.Render(ArticleAligner.Align([version], locale), version, [], writer);
                foreach (var media in Media.Of(version))
                {
                    if (corpus.Content.Exists("", media)) folder.Copy(PagePath.Media(media), Path.Combine(corpus.Content.Root, media));
                }

                documents.Add(new PrintDocument(version.Key.Value, locale, version.Title, folder.Write(page)));
            }

            if (options.Booklet is not null) documents.Add(BookletDocument.Write(corpus, options, locale, site, folder, corpus.Diagnostics));
            return new Printout(folder, documents.ToImmutable(), [.. corpus.Diagnostics.ToImmutable(), .. site.Template.Diagnostics]);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private static Locale LocaleOf(Corpus corpus, PrintOptions options)
    {
        var locales = corpus.Content.Locales;
        if (locales.Contains(options.Locale)) return options.Locale;
        var same = locales.Where(l => l.Language == options.Locale.Language).ToList();
        return same.Count == 1 ? same[0] : throw Stopped(DiagnosticIds.NoLocaleToPrint, options.Content, options.Locale.Tag, string.Join(", ", locales.Select(l => l.Tag)));
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
