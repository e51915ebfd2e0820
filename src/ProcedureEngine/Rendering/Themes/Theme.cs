using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Themes;

/// <summary>
/// What a site looks like: page templates (<c>templates/…</c>), and the style sheets, scripts and icons that its pages load.
/// The files of <c>site/</c> come with the program; a site's own files take the place of those with the same path.
/// </summary>
public sealed class Theme
{
    /// <summary>What the names of templates end with: Scriban's own ending for HTML.</summary>
    public const string TemplateExtension = ".scriban-html";

    private const string Templates = "templates/";
    private const string WorkerFile = "worker.js";

    private Theme(IEnumerable<SiteFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        AssetFolder = "assets/" + Hash(Files);
    }

    /// <summary>The theme that comes with the program.</summary>
    public static Theme BuiltIn { get; } = new(Embedded());

    /// <summary>All files, their paths relative to the theme's folder with <c>/</c>, sorted by path.</summary>
    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>
    /// The folder of the assets in the output: <c>assets/</c> and a hash of all of them. Pages of one build so never load
    /// assets of another, and modules can import each other by relative paths.
    /// </summary>
    public string AssetFolder { get; }

    /// <summary>The assets as files of the site.</summary>
    public IEnumerable<SiteFile> Assets => Files
        .Where(f => IsAsset(f.Path))
        .Select(f => new SiteFile($"{AssetFolder}/{f.Path}", f.Content));

    /// <summary>The script that keeps pages for when there is no network, as the theme has it.</summary>
    internal ReadOnlyMemory<byte> Worker => Files.First(f => f.Path == WorkerFile).Content;

    /// <summary>This theme with files of a site's own, by path relative to the theme's folder.</summary>
    public Theme With(IEnumerable<SiteFile> files)
    {
        var all = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in files) all[file.Path] = file;
        return new Theme(all.Values);
    }

    /// <summary>The text of a template or partial; null where there is none.</summary>
    public string? Template(string name) =>
        Files.FirstOrDefault(f => f.Path == TemplatePath(name)) is { } file ? Encoding.UTF8.GetString(file.Content.Span) : null;

    /// <summary>The file of a template or partial, relative to the theme's folder.</summary>
    internal static string TemplatePath(string name) => Templates + name + TemplateExtension;

    /// <summary>The names of the templates in a folder of the templates (empty for the pages themselves).</summary>
    internal IEnumerable<string> TemplateNames(string folder) => Files
        .Select(f => f.Path)
        .Where(f => f.StartsWith(Templates + folder, StringComparison.Ordinal) && f.EndsWith(TemplateExtension, StringComparison.Ordinal))
        .Select(f => f[Templates.Length..^TemplateExtension.Length])
        .Where(f => f.LastIndexOf('/') == folder.Length - 1);

    private static bool IsAsset(string path) => path != WorkerFile && !path.StartsWith(Templates, StringComparison.Ordinal);

    private static string Hash(ImmutableArray<SiteFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            if (!IsAsset(file.Path)) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 5));
    }

    private static List<SiteFile> Embedded()
    {
        const string prefix = "site/";
        var assembly = typeof(Theme).Assembly;
        var files = new List<SiteFile>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var path = name[prefix.Length..].Replace('\\', '/');
            files.Add(new SiteFile(path, path.EndsWith(".js", StringComparison.Ordinal) ? ScriptMinifier.Minify(bytes) : bytes));
        }

        return files;
    }
}
