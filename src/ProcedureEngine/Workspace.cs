using System.Collections.Immutable;
using System.Diagnostics;
using ProcedureEngine.Content;
using ProcedureEngine.Corpora;
using ProcedureEngine.Output;
using ProcedureEngine.Publishing;
using ProcedureEngine.Reading;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Offline;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine;

/// <summary>
/// A content folder in memory: its site is built whole first, then again after each change from what has not changed. Whatever the changes
/// were, a build writes what a build of a new workspace would write, to the byte.
/// </summary>
public sealed class Workspace(BuildOptions options) : IDisposable
{
    private readonly Lock gate = new();
    private FileChanges changes = FileChanges.Everything;
    private AlignedCorpus? built;
    private ArticlePages? pages;
    private HtmlWriter? writer;

    /// <summary>Takes note of changes for the next build. From any thread; <see cref="Build"/> need not be done.</summary>
    public void Apply(FileChanges more)
    {
        lock (gate) changes = changes.And(more);
    }

    /// <summary>Writes all pages: the whole flow, from files to files. Throws <see cref="Diagnostics.StoppedException"/> where there is nothing to read or the output can't be written, <see cref="OperationCanceledException"/> when cancelled; the output folder then is as it was. Not from two threads.</summary>
    public BuildSummary Build(IProgress<BuildProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        var since = Take();
        AlignedCorpus? aligned = null;
        try
        {
            // The templates are parsed while the articles are read.
            var template = Task.Run(() => new PageTemplate(ThemeFolder.Read(options.Site)) { Cancel = cancel }.Prepare(), CancellationToken.None);
            using var output = OutputFolder.Open(new OutputOptions(options.Output) { Sources = options.Site is null ? [options.Content] : [options.Content, options.Site], IsTemporary = options.IsTemporary });

            var corpus = Corpus.Of(new ContentOptions(options.Content) { Reference = options.Reference, SettingsFile = options.SettingsFile }, built?.Corpus, since, cancel);
            aligned = AlignedCorpus.Of(corpus, built, cancel);
            using var site = new SitePages(corpus, template.GetAwaiter().GetResult(), options.Address, options.Previous, cancel);

            // An article is checked, rendered and written before the next one is, so that the pages of a few are in memory and not of all.
            var articles = Workers.Map(aligned.Sets, set =>
            {
                var article = aligned.Check(set, cancel);
                output.WriteAll(site.Render(article));
                output.CopyAll(Images.Of(corpus.Content, set.Articles));
                return article;
            }, BuildProgress.Counter(progress, aligned.Sets.Length), cancel);
            var snippets = Workers.Map(aligned.Snippets.All, snippet =>
            {
                var found = aligned.Check(snippet, cancel);
                output.WriteAll(site.RenderSnippet(found));
                return found;
            }, done: null, cancel);
            output.CopyAll(Images.LogoOf(corpus.Content));
            Workers.ForEach(site.RenderOverviews([.. articles, .. snippets]), output.WriteAll, cancel);
            // The report is for other readers: that a finding is new is no new version of a page.
            output.Write(site.RenderWorker(output.Version(without: ServiceWorker.Report)));

            var check = CheckSummary.Of(aligned, articles, snippets, cancel);
            cancel.ThrowIfCancellationRequested();
            output.Publish();
            Keep(aligned, site.Pages);
            return new BuildSummary(check with { Diagnostics = [.. check.Diagnostics, .. site.Diagnostics, .. output.Diagnostics] }, output.Count, output.Changed, clock.Elapsed);
        }
        catch
        {
            // What has changed is still to be read.
            aligned?.Dispose();
            Apply(since);
            throw;
        }
    }

    /// <summary>
    /// The pages of the articles that changes touch, as the next build will write them but for what is learnt from all articles: those that a
    /// reader looks at need not wait for the others. Empty where the changes are of no article of the last build, or more than articles has changed.
    /// Nothing is written. From any thread, also while a build runs.
    /// </summary>
    public ImmutableArray<SiteFile> Preview(FileChanges changed, CancellationToken cancel = default)
    {
        lock (gate)
        {
            if (built is not { Corpus.Content: { } content } || pages is null || changed.IsEverything || changed.Paths.Any(content.IsUsed)) return [];
            var found = ImmutableArray.CreateBuilder<SiteFile>();
            var reader = new ArticleReader(content);
            foreach (var set in content.Sets.Where(set => set.Sources.Any(source => changed.Touch(source.Path)) && !set.Sources.Any(source => content.IsEmpty(source.Path))))
            {
                var read = ReadSet.Of(content, set, reader, cancel);
                // A file that is gone makes another page than it will be, as does one that is still empty.
                if (read.Versions.Length < set.Sources.Length) continue;
                var article = built.Check(read, cancel);
                writer ??= new HtmlWriter();
                foreach (var (page, _) in pages.Render(article, ArticleDrift.Of(article.Set, article.Findings, options.Previous), writer)) found.Add(page with { Content = page.Content.ToArray() });
            }

            return found.ToImmutable();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer?.Dispose();
        built?.Dispose();
    }

    private FileChanges Take()
    {
        lock (gate)
        {
            var taken = changes;
            changes = FileChanges.None;
            return taken;
        }
    }

    private void Keep(AlignedCorpus aligned, ArticlePages rendered)
    {
        lock (gate)
        {
            built?.Dispose();
            (built, pages) = (aligned, rendered);
        }
    }
}
