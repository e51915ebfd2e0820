using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Content;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;

namespace ProcedureEngine.Tests.Alignment;

/// <summary>Reads and aligns small articles for tests.</summary>
internal static class Versions
{
    public static Article Read(string locale, string markdown) =>
        new ArticleReader(null).Read(new SourceText(new ArticleSource(new ArticleKey("article"), Locale.Parse(locale), $"{locale}/article.md"), markdown)).Article;

    public static AlignedSet Align(string? reference, params (string Locale, string Markdown)[] versions) =>
        ArticleAligner.Align([.. versions.Select(v => Read(v.Locale, v.Markdown))], reference is null ? null : Locale.Parse(reference));

    /// <summary>The pairs of the only translation as <c>reference=translation</c>, each unit by its first word, <c>-</c> where there is none, <c>*</c> behind a moved one.</summary>
    public static string Show(AlignedSet set) => string.Join(' ', set.Versions.Single().Pairs.Select(p => $"{First(p.Reference)}={First(p.Translation)}{(p.IsMoved ? "*" : "")}"));

    private static string First(Unit? unit) => unit is null ? "-" : unit.Content.Split(' ')[0].TrimEnd('.', ',');

    public static ImmutableArray<string> StepIds(AlignedSet set, string locale)
    {
        var article = set.Articles.Single(a => a.Locale.Tag == locale);
        return [.. BlockWalk.Steps(article).Select(s => set.IdOf(article, s))];
    }
}
