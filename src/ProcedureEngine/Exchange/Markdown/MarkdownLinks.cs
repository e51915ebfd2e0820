using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Exchange.Markdown;

/// <summary>Where the links and images of a version lead, seen from a Markdown version of it.</summary>
/// <param name="map">The articles of the site.</param>
/// <param name="article">The version.</param>
/// <param name="root">The way to the site's folder: <c>../</c>, or its address.</param>
/// <param name="pathOf">What links to articles lead to.</param>
internal sealed class MarkdownLinks(SiteMap map, Article article, string root, Func<ArticleKey, Locale, string> pathOf)
{
    /// <summary>The address of a link; null where it leads nowhere.</summary>
    public string? Link(string target)
    {
        if (map.Resolve(article, target) is { } found) return root + PagePath.ToUrl(pathOf(found.Key, found.Locale)) + found.Fragment;
        if (target.StartsWith('#') || InlineHtml.IsAbsolute(target)) return target;
        return map.FileOf(target) is { } file ? root + PagePath.ToUrl(PagePath.Media(file)) : null;
    }

    /// <summary>The address of an image.</summary>
    public string Image(string source) => map.MediaPath(article, source) is { } path ? root + PagePath.ToUrl(PagePath.Media(path)) : source;
}
