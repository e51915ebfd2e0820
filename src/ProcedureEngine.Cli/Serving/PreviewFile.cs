using ProcedureEngine.Output;

namespace ProcedureEngine.Cli.Serving;

/// <summary>The file that an address of the preview stands for.</summary>
internal static class PreviewFile
{
    /// <summary>The file of a decoded URL path; null where there is none in the folder. What begins with a dot is the program's or the publisher's own, and no page needs it.</summary>
    public static string? Find(string folder, string path)
    {
        var relative = Relative(path);
        var file = Path.Combine(folder, relative);
        return OutputPath.IsSafe(relative) && !IsHidden(relative) && File.Exists(file) ? file : null;
    }

    private static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);

    /// <summary>The page that a decoded URL path names, relative to the folder; it may not be there.</summary>
    public static string Relative(string path)
    {
        var relative = path.TrimStart('/');
        return relative.Length == 0 || relative.EndsWith('/') ? relative + "index.html" : relative;
    }

    /// <summary>Whether a media type is one of images.</summary>
    public static bool IsImage(string type) => type.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The media type of a file by its extension.</summary>
    public static string ContentType(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".woff2" => "font/woff2",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
