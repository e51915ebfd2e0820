using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>The levels that an article's headings have on a page: one h1, and none skipped, whatever the source does.</summary>
public static class HeadingLevels
{
    /// <summary>The section whose heading is the article's title; -1 where the title comes from elsewhere.</summary>
    public static int TitleSection(Article article)
    {
        for (var i = 0; i < article.Sections.Length; i++)
        {
            if (article.Sections[i].Level == 1) return article.Sections[i].IsPseudo ? -1 : i;
            if (article.Sections[i].Level > 1) return -1;
        }

        return -1;
    }

    /// <summary>A level from 1 to 6 for each section; 1 only for the title, 0 for a section without heading.</summary>
    public static ImmutableArray<int> Of(Article article)
    {
        var title = TitleSection(article);
        var open = new Stack<int>();
        var levels = ImmutableArray.CreateBuilder<int>(article.Sections.Length);
        for (var i = 0; i < article.Sections.Length; i++)
        {
            var section = article.Sections[i];
            if (i == title || section.Heading.IsEmpty)
            {
                levels.Add(i == title ? 1 : 0);
                continue;
            }

            var level = Math.Max(2, section.Level);
            while (open.TryPeek(out var above) && above >= level) open.Pop();
            open.Push(level);
            levels.Add(Math.Min(6, open.Count + 1));
        }

        return levels.MoveToImmutable();
    }
}
