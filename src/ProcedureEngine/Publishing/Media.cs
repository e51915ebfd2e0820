using System.Collections.Immutable;
using ProcedureEngine.Content;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Publishing;

/// <summary>The images that an article shows, and the static files that it links to.</summary>
internal static class Media
{
    /// <summary>Their files, relative to the content root with <c>/</c>; whether they are there is not known.</summary>
    /// <param name="content">The folder, for its static files.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<string> Of(ContentTree content, Article article)
    {
        var paths = new List<string>();
        var map = new SiteMap([]) { StaticFile = content.StaticFile };
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
                if (inline is Image image && map.MediaPath(article, image.Source) is { } path && MediaKinds.IsImage(path)) paths.Add(path);
                else if (inline is Link link && map.FileOf(link.Target) is { } file) paths.Add(file);
                Add(InlineWalk.Children(inline));
            }
        }
    }
}
