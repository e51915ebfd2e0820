using ProcedureEngine.Content;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Corpora;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Output.Disk;
using ProcedureEngine.Reading.Svg;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Publishing;

/// <summary>Images on their way into a site: what is opened by itself is a page there, and must not act like one.</summary>
internal static class Images
{
    /// <summary>Enough to tell markup from a bitmap.</summary>
    private const int FewBytes = 256;

    /// <summary>A drawing of more bytes is no drawing that a page can show; it is read whole to be cleaned.</summary>
    private const int MaxDrawing = 8 * 1024 * 1024;

    /// <summary>What a site may have of an image: a drawing without what does more than draw, any other as it is; null for one that is not taken.</summary>
    /// <param name="path">The file, relative to the content root.</param>
    /// <param name="file">What it holds.</param>
    /// <param name="diagnostics">Where to tell what was left out.</param>
    public static byte[]? Prepare(string path, byte[] file, DiagnosticBag diagnostics)
    {
        if (IsDrawing(path)) return SvgFilter.Clean(file, path, diagnostics);
        if (!IsMarkup(file)) return file;
        // A server that does not know the ending, or guesses, would send it as a page.
        diagnostics.Add(DiagnosticIds.RefusedImage, path, SourceSpan.Start, $"a {Path.GetExtension(path)} file holds {(MediaKinds.IsImage(path) ? "pixels" : "no markup")}, and this one holds markup");
        return null;
    }

    /// <summary>The images that articles show and that are there, to be copied as <see cref="Prepare"/> says; what it leaves out was told by <see cref="Check"/>.</summary>
    public static IEnumerable<FileCopy> Of(ContentTree content, IEnumerable<Article> articles) => articles
        .SelectMany(article => Media.Of(content, article))
        .Where(path => content.Exists("", path) && !IsTooLarge(content, path))
        .Select(path => Copy(content, path));

    /// <summary>The image beside the site's name, relative to the content root; null where the settings name none, or none that is there.</summary>
    public static string? Logo(ContentTree content) => content.Settings.Logo is { } logo && IsLogo(content, logo) && !IsTooLarge(content, logo) ? logo : null;

    /// <summary>That image, to be copied; nothing where there is none.</summary>
    public static IEnumerable<FileCopy> LogoOf(ContentTree content) => Logo(content) is { } logo ? [Copy(content, logo)] : [];

    /// <summary>Tells what is left out of the images that articles show, each image once.</summary>
    public static void Check(ContentTree content, IEnumerable<Article> articles, DiagnosticBag diagnostics, CancellationToken cancel)
    {
        var paths = articles.SelectMany(article => Media.Of(content, article)).Distinct(StringComparer.Ordinal).Where(path => content.Exists("", path));
        if (content.Settings.Logo is { } logo && !IsLogo(content, logo)) diagnostics.Add(DiagnosticIds.MissingImage, SiteSettings.FileName, SourceSpan.Start, logo);
        var problems = Workers.Map([.. paths.Concat(content.Settings.Logo is { } own && IsLogo(content, own) ? [own] : []).Distinct(StringComparer.Ordinal)], path =>
        {
            var told = new DiagnosticBag();
            if (IsTooLarge(content, path)) told.Add(DiagnosticIds.RefusedImage, path, SourceSpan.Start, $"it has {content.LengthOf(path)} bytes, and a drawing may have {MaxDrawing}");
            else if (content.Beginning(path, IsDrawing(path) ? int.MaxValue : FewBytes) is { } file) Prepare(path, file, told);
            return told.ToImmutable();
        }, done: null, cancel);
        foreach (var told in problems) diagnostics.AddRange(told);
    }

    private static bool IsTooLarge(ContentTree content, string path) => IsDrawing(path) && content.LengthOf(path) > MaxDrawing;

    private static bool IsLogo(ContentTree content, string path) => MediaKinds.IsImage(path) && content.Exists("", path);

    private static FileCopy Copy(ContentTree content, string path) =>
        new(PagePath.Media(path), Path.Combine(content.Root, path)) { Prepare = file => Prepare(path, file, new DiagnosticBag()) };

    private static bool IsDrawing(string path) => Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the first character is that of a tag, in UTF-8 or UTF-16. No bitmap begins so.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> file) => file.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', (byte)'\f']).StartsWith((byte)'<');
}
