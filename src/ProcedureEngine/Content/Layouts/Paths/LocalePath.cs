using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Finds the locale in the path of an article that is opened by itself, without a look at other files (<see cref="ContentLayout"/> has that): a folder (<c>de-DE/…</c>), a folder's ending (<c>docs.de-DE/…</c>) or a file's (<c>name.de.md</c>).</summary>
/// <param name="Locale">The locale; null where the path has none.</param>
/// <param name="Rest">The path without locale and extension.</param>
public readonly record struct LocalePath(Locale? Locale, string Rest)
{
    /// <summary>Splits a path.</summary>
    /// <param name="path">Relative to the content root, with <c>/</c>.</param>
    /// <param name="languageFolders">The folders, by path, that are named by a language without a region and may be taken for one.</param>
    public static LocalePath Split(string path, IReadOnlySet<string> languageFolders)
    {
        var stem = PathText.WithoutExtension(path);
        var segments = stem.Split('/');
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (InFolder(segments[i], string.Join('/', segments[..(i + 1)]), languageFolders) is not var (locale, name)) continue;
            var rest = name.Length > 0 ? segments[..i].Append(name).Concat(segments[(i + 1)..]) : segments[..i].Concat(segments[(i + 1)..]);
            return new LocalePath(locale, string.Join('/', rest));
        }

        // Behind a hyphen stands another word more often than a language.
        return LocaleSuffix.Of(segments[^1]) is { } suffix && (suffix.Separator == '.' || LocaleSpelling.IsUnmistakable(suffix.Tag))
            ? new LocalePath(suffix.Locale, PathText.Join(string.Join('/', segments[..^1]), suffix.Stem))
            : new LocalePath(null, stem);
    }

    private static (Locale, string)? InFolder(string segment, string folder, IReadOnlySet<string> languageFolders)
    {
        if (LocaleSpelling.HasRegion(segment) || languageFolders.Contains(folder))
        {
            if (LocaleSpelling.TryParse(segment) is { } locale) return (locale, "");
        }

        var dot = segment.LastIndexOf('.');
        return dot > 0 && segment.IndexOf('-', dot) > 0 && Locale.TryParse(segment[(dot + 1)..]) is { } ending ? (ending, segment[..dot]) : null;
    }
}
