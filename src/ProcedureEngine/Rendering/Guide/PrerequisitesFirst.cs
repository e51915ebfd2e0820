using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;

namespace ProcedureEngine.Rendering.Guide;

/// <summary>Brings what a reader needs before the first step to the front: on paper nobody scrolls ahead to look for it.</summary>
internal static class PrerequisitesFirst
{
    /// <summary>The article with its main sections on prerequisites, and what stands below them, before the other main sections; the same article where they are in front already. A section within another stays: it is about that one.</summary>
    public static Article Of(Article article)
    {
        if (!article.Sections.Any(s => s.Role == SectionRole.Prerequisites)) return article;
        var levels = HeadingLevels.Of(article);
        var front = ImmutableArray.CreateBuilder<Section>(article.Sections.Length);
        var rest = ImmutableArray.CreateBuilder<Section>();
        var isFront = true;
        for (var i = 0; i < article.Sections.Length; i++)
        {
            // The title and what stands below it come first as ever; the first main section decides for what follows.
            if (levels[i] == 2 && !article.Sections[i].IsPseudo) isFront = article.Sections[i].Role == SectionRole.Prerequisites;
            (isFront ? front : rest).Add(article.Sections[i]);
        }

        front.AddRange(rest);
        return front.SequenceEqual(article.Sections, ReferenceEqualityComparer.Instance) ? article : article with { Sections = front.MoveToImmutable() };
    }
}
