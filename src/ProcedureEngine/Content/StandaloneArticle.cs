using System.Collections.Frozen;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Layouts;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Content.Settings.Files;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content;

/// <summary>One article file by itself: found without a walk through the content folder that it belongs to.</summary>
/// <param name="Content">The folder that includes and settings come from, with this article alone: the one that <c>procedures.yml</c> in or above its folder names, else the one that holds the locale's folder, else the file's own.</param>
/// <param name="Text">The file.</param>
/// <param name="Origin">How the locale is known.</param>
public sealed record StandaloneArticle(ContentTree Content, SourceText Text, LocaleOrigin Origin)
{
    /// <summary>Opens a file; a <see cref="StoppedException"/> where it can't be read.</summary>
    /// <param name="file">The path as the user gave it.</param>
    /// <param name="locale">The locale; null to find it in path or front matter.</param>
    public static StandaloneArticle Open(string file, Locale? locale)
    {
        if (!File.Exists(file)) throw new StoppedException(Diagnostic.Create(DiagnosticIds.MissingFile, file, SourceSpan.Start, file));
        var full = Path.GetFullPath(file);
        var root = Root(full);
        var path = Path.GetRelativePath(root, full).Replace('\\', '/');
        var diagnostics = new DiagnosticBag();
        if (TextFile.Read(root, path, diagnostics) is not { } text) throw new StoppedException(diagnostics.ToImmutable()[0] with { Path = file });

        var folders = path.Split('/')[..^1];
        var inPath = LocalePath.Split(path, folders.Length > 0 && IsLocaleFolder(Path.Combine(root, folders[0])) ? FrozenSet.Create(folders[0]) : FrozenSet<string>.Empty);
        var identity = ArticleIdentity.Of(text);
        var (known, origin) = (locale, inPath.Locale, identity.Locale) switch
        {
            ({ } named, _, _) => (named, LocaleOrigin.Named),
            (_, { } found, _) => (found, LocaleOrigin.Path),
            (_, _, { } told) => (told, LocaleOrigin.FrontMatter),
            _ => (Locale.Parse("en"), LocaleOrigin.Unknown),
        };
        var name = inPath.Locale is null ? identity.Name ?? inPath.Rest : inPath.Rest;
        var source = new ArticleSource(ArticleKey.Of(name), known, path);
        var settings = SettingsFile.Load(root, named: null, diagnostics);
        return new StandaloneArticle(new ContentTree(root, [new ArticleSet(source.Key, [source])], settings.Reference, settings, diagnostics.ToImmutable()), new SourceText(source, text), origin);
    }

    /// <summary>The content folder that a file belongs to, a full path: as <see cref="Open"/> finds it.</summary>
    /// <param name="file">The file; it need not be there any more.</param>
    public static string FolderOf(string file) => Root(Path.GetFullPath(file));

    private static string Root(string file)
    {
        var own = Path.GetDirectoryName(file)!;
        if (SettingsFile.Find(own, new DiagnosticBag(), goesUp: true) is { } found)
        {
            // Settings above may be about another folder than the one that the file lies in.
            var content = ProjectFolders.Of(found).Content;
            if (!SettingsFile.LeadsOut(content, file)) return content;
        }

        for (var folder = own; Path.GetDirectoryName(folder) is { } parent; folder = parent)
        {
            if (IsLocaleFolder(folder)) return parent;
        }

        return own;
    }

    /// <summary>Whether a folder holds a language: its name is or ends in a language with a region, or it is a language as all folders beside it are, or one of them that can be nothing else.</summary>
    private static bool IsLocaleFolder(string folder)
    {
        var name = Path.GetFileName(folder);
        var ending = name[(name.LastIndexOf('.') + 1)..];
        if (LocaleSpelling.HasRegion(ending)) return LocaleSpelling.TryParse(ending) is not null;
        if (LocaleSpelling.TryParse(name) is null) return false;
        var siblings = Directory.EnumerateDirectories(Path.GetDirectoryName(folder)!).Select(f => Path.GetFileName(f)!).Where(n => !n.StartsWith('.')).ToList();
        return siblings.TrueForAll(n => LocaleSpelling.TryParse(n) is not null) || siblings.Exists(n => n != name && LocaleSpelling.TryParse(n) is not null && LocaleSpelling.IsUnmistakable(n));
    }
}
