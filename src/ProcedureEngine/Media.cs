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
            foreach (var image in BlockWalk.Lines(section.Blocks).Prepend(section.Heading).SelectMany(InlineWalk.Descendants).OfType<Image>())
            {
                if (SiteMap.MediaPath(article, image.Source) is { } path && Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) yield return path;
            }
        }
    }
}
