using System.Collections.Frozen;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>
/// The kinds of files of the content that a site takes besides its pages: an article can't publish another file of its folder by calling it an
/// image, and none that browsers would run as a page.
/// </summary>
public static class MediaKinds
{
    private static readonly FrozenSet<string> Images = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp");

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".pdf", ".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods");

    /// <summary>Whether a file is an image by its name.</summary>
    public static bool IsImage(string path) => Images.Contains(Path.GetExtension(path));

    /// <summary>Whether a file that a link leads to is taken: an image, or a document that people save or read in a program of its own.</summary>
    public static bool IsTaken(string path) => IsImage(path) || Documents.Contains(Path.GetExtension(path));
}
