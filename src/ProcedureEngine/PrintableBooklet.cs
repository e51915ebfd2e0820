using System.Collections.Immutable;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Publishing;
using ProcedureEngine.Rendering.Booklets;
using ProcedureEngine.Rendering.Html;

namespace ProcedureEngine;

/// <summary>Makes a booklet of the settings ready for paper.</summary>
internal static class PrintableBooklet
{
    /// <summary>Writes its page; a <see cref="StoppedException"/> where there is no such booklet, or none of its articles is in the language.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="options">Which booklet, and how.</param>
    /// <param name="locale">The language.</param>
    /// <param name="renderer">What makes the page.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="diagnostics">Where to tell of chapters that are missing.</param>
    public static PrintablePage Write(Corpus corpus, PrintOptions options, Locale locale, BookletRenderer renderer, ScratchFolder folder, DiagnosticBag diagnostics)
    {
        var settings = corpus.Content.Settings.Booklets;
        var setting = settings.FirstOrDefault(b => b.Name.Equals(options.Booklet, StringComparison.OrdinalIgnoreCase));
        var chapters = setting is null ? [] : Chapters(corpus, setting, locale, diagnostics);
        if (setting is null || chapters.IsEmpty)
        {
            var names = settings.IsEmpty ? "none" : string.Join(", ", settings.Select(b => b.Name));
            throw new StoppedException(Diagnostic.Create(DiagnosticIds.NoBookletToPrint, corpus.Content.Settings.File, setting?.Span ?? SourceSpan.Start, options.Booklet!, locale.Tag, names));
        }

        folder.CopyAll(Images.Of(corpus.Content, chapters));
        var date = chapters.Max(c => c.Provenance.Updated ?? c.Provenance.HandOff) ?? options.Today;
        var booklet = new Booklet(setting.Name, setting.TitleIn(locale), locale, chapters, date) { HasSignOff = setting.HasSignOff };
        string Render(IReadOnlyDictionary<string, int> pages)
        {
            using var writer = new HtmlWriter();
            return renderer.Render(booklet, pages, writer).Select(folder.Write).ToList()[0];
        }

        return new PrintablePage(setting.Name, locale, booklet.Title, Render(ImmutableDictionary<string, int>.Empty)) { Renumber = pages => Render(pages) };
    }

    private static ImmutableArray<Article> Chapters(Corpus corpus, BookletSetting setting, Locale locale, DiagnosticBag diagnostics)
    {
        var chapters = ImmutableArray.CreateBuilder<Article>();
        foreach (var versions in setting.Choose(corpus.Articles))
        {
            if (versions.FirstOrDefault(a => a.Locale == locale) is { } version) chapters.Add(version);
            else diagnostics.Add(DiagnosticIds.ChapterNotTranslated, corpus.Content.Settings.File, setting.Span, setting.Name, versions[0].Key.Value, locale.Tag);
        }

        return chapters.ToImmutable();
    }
}
