using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>Keeps of a check what is about articles of which a file was touched, in whichever language.</summary>
internal static class ChangedArticles
{
    /// <summary>The check of these articles only: with the findings of all their versions, as the check of everything found them.</summary>
    /// <param name="summary">The check of everything.</param>
    /// <param name="files">The touched files, relative to the content root.</param>
    public static CheckSummary In(CheckSummary summary, IReadOnlySet<string> files)
    {
        // A version that was deleted has no file among the sets; its path without the locale names the article.
        var keys = files.Select(KeyOf).ToHashSet();
        var sets = summary.Sets.Where(s => keys.Contains(s.Key) || s.Articles.Any(a => files.Contains(a.Path))).ToImmutableArray();
        var articles = sets.Select(s => s.Key).ToHashSet();
        var paths = sets.SelectMany(s => s.Articles).Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        return summary with
        {
            Articles = sets.Length,
            Sets = sets,
            Findings = summary.Findings.RemoveAll(f => !articles.Contains(f.Article)),
            Diagnostics = summary.Diagnostics.RemoveAll(d => !paths.Contains(d.Path) && !files.Contains(d.Path)),
        };
    }

    private static ArticleKey KeyOf(string file)
    {
        var names = Path.ChangeExtension(file, null).Split('/').Select(WithoutLocale).Where(name => name.Length > 0);
        return ArticleKey.Of(string.Join('/', names));
    }

    /// <summary>The name of a folder or file without the language that it is (<c>de</c>) or ends in (<c>router.de</c>).</summary>
    private static string WithoutLocale(string name)
    {
        if (Locale.TryParse(name) is not null) return "";
        var dot = name.LastIndexOf('.');
        return dot > 0 && Locale.TryParse(name[(dot + 1)..]) is not null ? name[..dot] : name;
    }
}
