using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Xliff;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Translation;
using ProcedureEngine.Translation.Merging;

namespace ProcedureEngine;

/// <summary>Merges files that come back from translators into the articles of a folder. It writes nothing itself.</summary>
public static class TranslationImport
{
    /// <summary>
    /// What the articles become. All of a returned file is taken, or nothing of it; what is wrong is told with the file and its line. Throws
    /// <see cref="StoppedException"/> where there is no content to read, <see cref="OperationCanceledException"/> when cancelled.
    /// </summary>
    /// <param name="options">The content.</param>
    /// <param name="files">The returned files: what diagnostics call them, and their bytes.</param>
    /// <param name="cancel">Ends it.</param>
    public static TranslationImportSummary Run(TranslationOptions options, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, CancellationToken cancel = default)
    {
        using var corpus = TranslationCorpus.Read(options.Articles, cancel);
        var cut = new Dictionary<(ArticleKey, Locale), TranslatedArticle>();
        var sets = corpus.Sets.GroupBy(set => set.Reference.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var changed = ImmutableDictionary.CreateBuilder<string, TranslatedFile>(StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        foreach (var (name, content) in files)
        {
            cancel.ThrowIfCancellationRequested();
            var wrong = new DiagnosticBag();
            var merged = Whole(XliffReader.Read(content, name, wrong)).Select(returned => Merge(corpus, sets.GetValueOrDefault(returned.Original), Cut, returned, name, wrong, cancel)).OfType<TranslatedFile>().ToList();
            foreach (var file in merged)
            {
                // Two files that speak of one article would undo each other.
                if (changed.TryGetValue(file.Path, out var earlier) && !earlier.Content.Span.SequenceEqual(file.Content.Span)) wrong.Add(DiagnosticIds.ConflictingTranslation, name, SourceSpan.Start, name, file.Path);
            }

            diagnostics.AddRange(wrong.ToImmutable());
            if (!wrong.ToImmutable().IsEmpty) continue;
            foreach (var file in merged) changed[file.Path] = file;
        }

        return new TranslationImportSummary([.. changed.Values.OrderBy(f => f.Path, StringComparer.Ordinal)], diagnostics.ToImmutable());

        // Two files may speak of one article.
        TranslatedArticle Cut(AlignedSet set, Locale locale) => CollectionsMarshal.GetValueRefOrAddDefault(cut, (set.Key, locale), out _) ??= corpus.Cut(set, locale, [], cancel);
    }

    /// <summary>Each article once: a tool may have cut its units in several parts.</summary>
    private static IEnumerable<ReturnedArticle> Whole(IEnumerable<ReturnedArticle> parts) => parts
        .GroupBy(part => (part.Original, part.SourceLanguage, part.TargetLanguage))
        .Select(article => article.First() with { Units = [.. article.SelectMany(part => part.Units)] });

    private static TranslatedFile? Merge(TranslationCorpus corpus, AlignedSet? set, Func<AlignedSet, Locale, TranslatedArticle> cut, ReturnedArticle returned, string name, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        if (set is null)
        {
            diagnostics.Add(DiagnosticIds.ForeignTranslation, name, returned.Span, returned.Original);
            return null;
        }

        var locale = Locale.TryParse(returned.TargetLanguage);
        if (locale is null || !corpus.Locales.Contains(locale) || locale == set.Reference.Locale || Locale.TryParse(returned.SourceLanguage) != set.Reference.Locale)
        {
            diagnostics.Add(DiagnosticIds.WrongTranslationLanguage, name, returned.Span, returned.SourceLanguage ?? "", returned.TargetLanguage ?? "", set.Reference.Locale.Tag);
            return null;
        }

        var article = cut(set, locale);
        var path = article.Version?.Article.Path ?? TranslationPath.Of(set.Reference, locale, corpus.Sets);
        if (path is null && returned.Units.All(u => u.Target is null)) return null;
        if (path is null)
        {
            diagnostics.Add(DiagnosticIds.NoPlaceForArticle, name, returned.Span, set.Reference.Path, locale.Tag, "nothing says where it belongs");
            return null;
        }

        // What the content does not read may still be somebody's, or a link to it.
        if (article.Version is null && !corpus.Content.IsFree(path))
        {
            diagnostics.Add(DiagnosticIds.NoPlaceForArticle, name, returned.Span, set.Reference.Path, locale.Tag, $"'{path}' is there and is no article, or leads out of the content");
            return null;
        }

        var reader = new ArticleReader(corpus.Content);
        var source = new ArticleSource(set.Key, locale, path);
        var result = new TranslationMerge(article, name, text => UnitSplitter.Split(reader.Read(new SourceText(source, text), cancel).Article)).Merge(returned);
        diagnostics.AddRange(result.Diagnostics);
        if (result.Text is not { } merged || result.Changed + result.Added == 0) return null;
        ReadOnlySpan<byte> mark = corpus.Content.Beginning(article.Version is null ? set.Reference.Path : path, 3) is [0xEF, 0xBB, 0xBF] ? "\uFEFF"u8 : default;
        return new TranslatedFile(path, (byte[])[.. mark, .. Encoding.UTF8.GetBytes(merged)], article.Version is null, result.Changed, result.Added);
    }
}
