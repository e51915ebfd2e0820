using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering;

namespace ProcedureEngine;

/// <summary>The images that an article shows.</summary>
internal static class Media
{
    // Only these are ever copied: an article can't publish another file of its folder by calling it an image.
    private static readonly string[] Extensions = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp"];

    /// <summary>Their files, relative to the content root with <c>/</c>; whether they are there is not known.</summary>
    public static IEnumerable<string> Of(Article article)
    {
        foreach (var section in article.Sections)
        {
            foreach (var image in Images(section.Heading).Concat(BlockWalk.Lines(section.Blocks).SelectMany(Images)))
            {
                if (SiteMap.MediaPath(article, image.Source) is { } path && Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) yield return path;
            }
        }
    }

    private static IEnumerable<Image> Images(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Image image)
            {
                yield return image;
                continue;
            }

            var inner = inline switch
            {
                Emphasis e => e.Content,
                UiLabel l => l.Content,
                Link l => l.Content,
                Segment s => s.Target,
                _ => [],
            };
            if (inner.IsEmpty) continue;
            foreach (var nested in Images(inner)) yield return nested;
        }
    }
}
