using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Publishing;

namespace ProcedureEngine;

/// <summary>What a check came to.</summary>
public sealed record CheckSummary
{
    /// <summary>How many articles there are, however many languages each is in.</summary>
    public required int Articles { get; init; }

    /// <summary>The locales that they are in, the reference first.</summary>
    public required ImmutableArray<Locale> Locales { get; init; }

    /// <summary>The locale that the others were compared with; null where each article was compared with one of its own versions.</summary>
    public required Locale? Reference { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; null where the settings don't say.</summary>
    public Uri? Site { get; init; }

    /// <summary>Where the versions disagree, by article, locale and line.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The articles with their versions aligned, in the order of the findings; behind them the texts that they include.</summary>
    public required ImmutableArray<AlignedSet> Sets { get; init; }

    /// <summary>What is wrong with files, by path and line.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>For each file that is included the articles that include it.</summary>
    internal ImmutableDictionary<string, ImmutableArray<ArticleKey>> Uses { get; init; } = ImmutableDictionary<string, ImmutableArray<ArticleKey>>.Empty;

    /// <summary>The summary of a check of everything.</summary>
    internal static CheckSummary Of(AlignedCorpus corpus, ImmutableArray<CheckedArticle> articles, ImmutableArray<CheckedArticle> snippets, CancellationToken cancel) => new()
    {
        Articles = articles.Length,
        Locales = corpus.Corpus.Content.Locales,
        Reference = corpus.Corpus.Content.Reference,
        Site = corpus.Corpus.Content.Settings.Site,
        Findings = [.. articles.Concat(snippets).SelectMany(article => article.Findings)],
        Sets = [.. corpus.Sets, .. snippets.Select(snippet => snippet.Set)],
        Diagnostics = DiagnosticsOf(corpus.Corpus, [.. articles, .. snippets], cancel),
        Uses = corpus.Snippets.Uses,
    };

    /// <summary>What is wrong with files, by path and line, as settings and articles want to be told of it.</summary>
    private static ImmutableArray<Diagnostic> DiagnosticsOf(Corpus corpus, ImmutableArray<CheckedArticle> articles, CancellationToken cancel)
    {
        var all = new DiagnosticBag();
        all.AddRange(corpus.Diagnostics.ToImmutable());
        foreach (var article in articles) all.AddRange(article.Diagnostics);
        Images.Check(corpus.Content, corpus.Articles.SelectMany(versions => versions), all, cancel);
        return DiagnosticFilter.Apply(all.ToImmutable(), corpus.Suppressions.SelectMany(s => s), corpus.Content.Settings);
    }

    /// <summary>What is about articles of which a file was touched, in whichever language: with the findings of all their versions, as the check of everything found them.</summary>
    /// <param name="files">The touched files, relative to the content root.</param>
    internal CheckSummary OfFiles(IReadOnlySet<string> files)
    {
        // A version that was deleted has no file among the sets; its path without the locale names the article.
        // An article says something else when what it includes does.
        var keys = files.Select(PathKey.Of).Concat(files.SelectMany(f => Uses.GetValueOrDefault(f, []))).ToHashSet();
        var sets = Sets.Where(IsTouched).ToImmutableArray();
        var articles = sets.Select(s => s.Key).ToHashSet();
        var paths = sets.SelectMany(s => s.Articles).Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Articles = Sets.Take(Articles).Count(IsTouched),
            Sets = sets,
            Findings = Findings.RemoveAll(f => !articles.Contains(f.Article)),
            Diagnostics = Diagnostics.RemoveAll(d => !paths.Contains(d.Path) && !files.Contains(d.Path)),
        };

        bool IsTouched(AlignedSet set) => keys.Contains(set.Key) || set.Articles.Any(a => files.Contains(a.Path));
    }
}
