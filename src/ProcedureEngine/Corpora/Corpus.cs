using System.Collections.Immutable;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Content;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading;
using ProcedureEngine.Reading.Suppressions;

namespace ProcedureEngine.Corpora;

/// <summary>The articles of a content folder, read.</summary>
/// <param name="Content">The folder.</param>
/// <param name="Articles">The versions of each article, in the order of the folder's sets; an article of which no file can be read is not among them.</param>
/// <param name="Suppressions">What articles say about findings that are as they should be, by article.</param>
/// <param name="Diagnostics">What was wrong with folder and files.</param>
internal sealed record Corpus(ContentTree Content, ImmutableArray<ImmutableArray<Article>> Articles, ILookup<ArticleKey, Suppression> Suppressions, DiagnosticBag Diagnostics)
{
    /// <summary>The files that each version of an article includes; none for most.</summary>
    public required ImmutableArray<(ArticleSource Article, ImmutableArray<string> Files)> Included { get; init; }

    /// <summary>What was read of each article, also of those of which no file can be read.</summary>
    public required ImmutableArray<ReadSet> Read { get; init; }

    /// <summary>Reads all articles; a <see cref="StoppedException"/> where there are none, or none that can be read.</summary>
    public static Corpus Of(ContentOptions options, CancellationToken cancel) => Of(options, earlier: null, FileChanges.Everything, cancel);

    /// <summary>Reads all articles of which something has changed since the folder was read last, and takes the others from then. What comes of it is what reading all of them gives.</summary>
    /// <param name="options">The folder.</param>
    /// <param name="earlier">What was read last; null to read all.</param>
    /// <param name="changes">What has changed since.</param>
    /// <param name="cancel">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static Corpus Of(ContentOptions options, Corpus? earlier, FileChanges changes, CancellationToken cancel)
    {
        var content = ContentLoader.Load(options, cancel);
        if (options.Reference is { } reference && !content.Locales.IsEmpty && !content.Locales.Contains(reference)) throw new StoppedException(NoReference(options.Root, reference, content));

        var reader = new ArticleReader(content);
        var known = KnownArticles.Of(earlier?.Content, earlier?.Read ?? [], changes, content);
        var read = Workers.Map(content.Sets, set => known.Find(set) ?? ReadSet.Of(content, set, reader, cancel), done: null, cancel);
        var all = new DiagnosticBag();
        all.AddRange(content.Diagnostics);
        FindingFilter.CheckRules(content.Settings, all);
        foreach (var set in read) all.AddRange(set.Diagnostics);
        var found = read.Select(set => set.Versions).Where(versions => versions.Length > 0).ToImmutableArray();
        return found.IsEmpty && all.ToImmutable().FirstOrDefault(d => d.Severity == Severity.Error) is { } reason
            ? throw new StoppedException(reason)
            : new Corpus(content, found, read.SelectMany(set => set.Suppressions).ToLookup(s => s.Article, s => s.Suppression), all) { Read = [.. read], Included = [.. read.SelectMany(set => set.Included)] };
    }

    /// <summary>Finds the title of a version; null where it could not be read.</summary>
    public Func<ArticleKey, Locale, string?> Titles()
    {
        var titles = Articles.SelectMany(versions => versions).ToDictionary(a => (a.Key, a.Locale), a => a.Title);
        return (key, locale) => titles.GetValueOrDefault((key, locale));
    }

    private static Diagnostic NoReference(string root, Locale reference, ContentTree content) =>
        Diagnostic.Create(DiagnosticIds.NoReference, root, SourceSpan.Start, reference.Tag, string.Join(", ", content.Locales.Select(l => l.Tag)));
}
