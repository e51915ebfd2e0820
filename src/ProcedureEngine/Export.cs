using System.Buffers;
using System.Diagnostics;
using ProcedureEngine.Alignment;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Exchange.Articles;
using ProcedureEngine.Model;
using ProcedureEngine.Output;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine;

/// <summary>Writes the models of the articles in a folder as JSON: <c>{locale}/{key}.json</c>, and beside them the schema of these files.</summary>
public static class Export
{
    /// <summary>Writes all articles. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read or the output can't be written, <see cref="OperationCanceledException"/> when cancelled; the output folder then is as it was.</summary>
    public static ExportSummary Run(ExportOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        using var output = OutputFolder.Open(new OutputOptions(options.Output, OutputKind.Models) { Sources = [options.Content] });
        var corpus = Corpus.Of(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, cancel);
        var sets = CorpusAligner.Align(corpus.Articles, corpus.Content.Reference, out _, cancel);
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>());
        Workers.Map(sets, set =>
        {
            output.WriteAll(set.Articles.Select(article => Render(set, article, buffers.Value!)));
            return set;
        }, BuildProgress.Counter(progress, sets.Length), cancel);
        output.Write(new SiteFile(ArticleJsonSchema.FileName, ArticleJsonSchema.Utf8));
        cancel.ThrowIfCancellationRequested();
        output.Publish();
        return new ExportSummary(output.Count, output.Changed, [.. corpus.Diagnostics.ToImmutable(), .. output.Diagnostics], clock.Elapsed);
    }

    /// <summary>The file of a version; its bytes are those of the buffer.</summary>
    private static SiteFile Render(AlignedSet set, Article article, ArrayBufferWriter<byte> json)
    {
        json.ResetWrittenCount();
        ArticleJson.Write(json, new ExportedArticle(article, set.StepIds[article.Locale.Tag]));
        return new SiteFile(PagePath.Model(article.Key, article.Locale), json.WrittenMemory);
    }
}
