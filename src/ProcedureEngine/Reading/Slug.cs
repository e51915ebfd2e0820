using System.Text;

namespace ProcedureEngine.Reading;

/// <summary>Anchors of headings.</summary>
internal static class Slug
{
    /// <summary>The anchor of a heading as GitHub and Microsoft Learn make it: lower case, letters, digits, <c>_</c> and <c>-</c>, spaces as <c>-</c>. May be empty.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '-' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) slug.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c)) slug.Append('-');
        }

        return slug.ToString();
    }

    /// <summary>A slug that is not in the set yet, which then holds it: the second <c>next</c> becomes <c>next-1</c>.</summary>
    /// <param name="slug">The slug that is wanted.</param>
    /// <param name="taken">Every slug there is, with how often it was wanted.</param>
    public static string Unique(string slug, Dictionary<string, int> taken)
    {
        var unique = slug;
        while (!taken.TryAdd(unique, 0)) unique = $"{slug}-{++taken[slug]}";
        return unique;
    }
}
