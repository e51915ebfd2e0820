using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Pipeline;

/// <summary>The images that an article shows.</summary>
internal static class Media
{
    // Only these are ever copied: an article can't publish another file of its folder by calling it an image.
    private static readonly string[] Extensions = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp"];

    /// <summary>Their files, relative to the content root with <c>/</c>; whether they are there is not known.</summary>
    /// <param name="content">The folder, for its static files.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<string> Of(ContentTree content, Article article)
    {
        var paths = new List<string>();
        foreach (var section in article.Sections)
        {
            Add(section.Heading);
            BlockWalk.EachLine(section.Blocks, Add);
        }

        return paths;

        void Add(ImmutableArray<Inline> line)
        {
            foreach (var inline in line)
            {
                if (inline is Image image && SiteMap.MediaPath(article, image.Source, content.StaticFile) is { } path && Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) paths.Add(path);
                Add(InlineWalk.Children(inline));
            }
        }
    }
}
