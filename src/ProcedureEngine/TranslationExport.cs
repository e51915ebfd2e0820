using System.Collections.Immutable;
using System.Diagnostics;
using ProcedureEngine.Corpora;
using ProcedureEngine.Exchange.Xliff;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Translation;

namespace ProcedureEngine;

/// <summary>Writes the articles of a folder for translators: <c>{locale}/{key}.xlf</c>.</summary>
public static class TranslationExport
{
    /// <summary>
    /// Writes a file for each article in each language, none where nothing is to be done. Throws <see cref="Diagnostics.StoppedException"/>
    /// where there is nothing to read or the output can't be written, <see cref="OperationCanceledException"/> when cancelled; the output
    /// folder then is as it was.
    /// </summary>
    /// <param name="options">What to write.</param>
    /// <param name="output">The folder to write.</param>
    /// <param name="locales">The languages to translate to; empty for all that the content has.</param>
    /// <param name="writer">The format.</param>
    /// <param name="progress">Told how far it is; null for nobody.</param>
    /// <param name="cancel">Ends it.</param>
    public static TranslationExportSummary Run(TranslationOptions options, string output, ImmutableArray<Locale> locales, IXliffWriter writer, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        using var folder = OutputFolder.Open(new OutputOptions(output, OutputKind.Translations) { Sources = [options.Content] });
        using var corpus = TranslationCorpus.Read(options.Articles, cancel);
        var sizes = Workers.Map(corpus.Sets, set =>
        {
            var findings = corpus.Findings(set, cancel);
            var size = new DueSize(0, 0, 0);
            foreach (var locale in locales.IsEmpty ? corpus.Locales : locales)
            {
                if (set.Reference.Locale == locale) continue;
                var article = corpus.Cut(set, locale, findings, cancel);
                if (article.Units.IsEmpty || (options.IsDueOnly && !article.Units.Any(u => u.IsDue))) continue;
                folder.Write(new SiteFile(PagePath.Translation(set.Key, locale), writer.Write(article, options.IsDueOnly)));
                size += DueSize.Of(article);
            }

            return size;
        }, BuildProgress.Counter(progress, corpus.Sets.Length), cancel);
        cancel.ThrowIfCancellationRequested();
        folder.Publish();
        return new TranslationExportSummary(folder.Count, folder.Changed, sizes.Aggregate(new DueSize(0, 0, 0), (a, b) => a + b), [.. corpus.Diagnostics, .. folder.Diagnostics], clock.Elapsed);
    }
}
