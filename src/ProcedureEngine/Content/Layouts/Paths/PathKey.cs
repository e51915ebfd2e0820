using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>Which article a file belongs to, by its path alone: also of one that is there no more.</summary>
internal static class PathKey
{
    /// <summary>The path without extension, and without the language that a folder or the file is named by or ends in.</summary>
    /// <param name="file">Relative to the content root, with <c>/</c>.</param>
    public static ArticleKey Of(string file)
    {
        var names = Path.ChangeExtension(file, null).Split('/').Select(WithoutLocale).Where(name => name.Length > 0);
        return ArticleKey.Of(string.Join('/', names));
    }

    /// <summary>The name of a folder or file without the language that it is (<c>de</c>) or ends in (<c>router.de</c>).</summary>
    private static string WithoutLocale(string name)
    {
        if (LocaleSpelling.TryParse(name) is not null) return "";
        return LocaleSuffix.Of(name) is { } suffix && (suffix.Separator == '.' || LocaleSpelling.IsUnmistakable(suffix.Tag)) ? suffix.Stem : name;
    }
}
