using System.Collections.Immutable;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Cli.Serving;

/// <summary>Of which files of the content the pages of articles are made. Pages of earlier builds stay known: where one is gone, its file says why.</summary>
internal sealed class PageSources
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> files;

    private PageSources(ImmutableDictionary<string, ImmutableArray<string>> files) => this.files = files;

    /// <summary>Before the first build.</summary>
    public static PageSources None { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>The files, relative to the content root, of a page relative to the output folder; empty for pages that are of no article.</summary>
    public ImmutableArray<string> Of(string page) => files.GetValueOrDefault(page, []);

    /// <summary>These and the pages of a build.</summary>
    public PageSources With(CheckSummary check)
    {
        var all = files.ToBuilder();
        foreach (var set in check.Sets)
        {
            foreach (var version in set.Articles)
            {
                all[PagePath.Checklist(set.Key, version.Locale)] = all[PagePath.Guide(set.Key, version.Locale)] = [version.Path];
                foreach (var second in set.Articles.Where(a => a != version)) all[PagePath.Guide(set.Key, version.Locale, second.Locale)] = [version.Path, second.Path];
            }

            all[PagePath.Report(set.Key)] = [.. set.Articles.Select(a => a.Path)];
        }

        return new PageSources(all.ToImmutable());
    }
}
