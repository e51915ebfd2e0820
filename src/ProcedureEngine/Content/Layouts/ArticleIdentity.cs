using ProcedureEngine.Content.Notations;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Layouts;

/// <summary>
/// What an article's own text says of its identity, for files whose path does not: the locale, and a name that all its
/// language versions share.
/// </summary>
/// <param name="Locale">From <c>ms.contentlocale</c>, <c>locale</c>, <c>lang</c> or <c>language</c>; null where none of them names a locale.</param>
/// <param name="Name">From <c>uid</c>, <c>id</c>, <c>translationKey</c> or <c>page_id</c>, else the English slug of the title's <c>&lt;a name&gt;</c> with the values of <c>ms.custom</c>; null where there is neither.</param>
/// <param name="HasFrontMatter">Whether the text begins with front matter.</param>
public sealed record ArticleIdentity(Locale? Locale, string? Name, bool HasFrontMatter)
{
    /// <summary>Finds the identity in an article's text.</summary>
    public static ArticleIdentity Of(string text)
    {
        var frontMatter = FrontMatter.Read(text, "", new DiagnosticBag());
        var metadata = frontMatter.Metadata;
        var locale = Locale.TryParse(metadata["ms.contentlocale"] ?? metadata["locale"] ?? metadata["lang"] ?? metadata["language"]);
        return new ArticleIdentity(locale, NameIn(metadata, text.AsSpan(frontMatter.BodyOffset)), frontMatter.BodyOffset > 0);
    }

    private static string? NameIn(Metadata metadata, ReadOnlySpan<char> body)
    {
        // A name without a letter or digit (uid: ".") is none.
        if ((metadata["uid"] ?? metadata["id"] ?? metadata["translationKey"] ?? metadata["page_id"]) is { } uid && AsPath(uid) is { Length: > 0 } named) return named;
        if (TitleSlug(body) is not { Length: > 0 } slug) return null;

        // The slug alone is not unique: articles share theirs, most of all short ones about incidents.
        return AsPath(string.Join('-', metadata.All("ms.custom").Prepend(slug))) is { Length: > 0 } name ? name : null;
    }

    private static string? TitleSlug(ReadOnlySpan<char> body)
    {
        foreach (var line in body.EnumerateLines())
        {
            if (!line.StartsWith("# ")) continue;
            foreach (var marker in (ReadOnlySpan<string>)["<a name=\"", "<a id=\""])
            {
                var start = line.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
                if (start < 0) continue;
                var rest = line[(start + marker.Length)..];
                var end = rest.IndexOf('"');
                return end > 0 ? rest[..end].ToString() : null;
            }

            return null;
        }

        return null;
    }

    private static string AsPath(string name) =>
        string.Create(name.Length, name, static (span, value) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsLetterOrDigit(value[i]) ? char.ToLowerInvariant(value[i]) : '-';
        }).Trim('-');
}
