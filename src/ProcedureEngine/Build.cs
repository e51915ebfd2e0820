using System.Diagnostics;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Output;
using ProcedureEngine.Publishing;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine;

/// <summary>Builds the site of a content folder: the whole flow, from files to files.</summary>
public static class Build
{
    /// <summary>Writes all pages. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read or the output can't be written, <see cref="OperationCanceledException"/> when cancelled; the output folder then is as it was.</summary>
    public static BuildSummary Run(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        // The templates are parsed while the articles are read.
        var template = Task.Run(() => new PageTemplate(ThemeFolder.Read(options.Site)) { Cancel = cancel }.Prepare(), CancellationToken.None);
        using var output = OutputFolder.Open(new OutputOptions(options.Output) { Sources = options.Site is null ? [options.Content] : [options.Content, options.Site], IsTemporary = options.IsTemporary });

        var corpus = Corpus.Read(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, cancel);
        using var aligned = AlignedCorpus.Of(corpus, cancel);
        using var pages = new SitePages(corpus, template.GetAwaiter().GetResult(), options.Address, options.Previous, cancel);

        // An article is checked, rendered and written before the next one is, so that the pages of a few are in memory and not of all.
        var articles = Workers.Map(aligned.Sets, set =>
        {
            var article = aligned.Check(set, cancel);
            output.WriteAll(pages.Render(article));
            output.CopyAll(Images.Of(corpus.Content, set.Articles));
            return article;
        }, BuildProgress.Counter(progress, aligned.Sets.Length), cancel);
        var snippets = Workers.Map(aligned.Snippets.All, snippet =>
        {
            var found = aligned.Check(snippet, cancel);
            output.WriteAll(pages.RenderSnippet(found));
            return found;
        }, done: null, cancel);
        output.CopyAll(Images.LogoOf(corpus.Content));
        Workers.ForEach(pages.RenderOverviews([.. articles, .. snippets]), output.WriteAll, cancel);
        // The report is for other readers: that a finding is new is no new version of a page.
        output.Write(pages.RenderWorker(output.Version(without: ServiceWorker.Report)));

        var check = CheckSummary.Of(aligned, articles, snippets, cancel);
        cancel.ThrowIfCancellationRequested();
        output.Publish();
        return new BuildSummary(check with { Diagnostics = [.. check.Diagnostics, .. pages.Diagnostics, .. output.Diagnostics] }, output.Count, output.Changed, clock.Elapsed);
    }
}
