using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>A language at the end of a name: <c>reset.de</c>, <c>reset-de</c>, <c>reset_pt_BR</c>.</summary>
/// <param name="Stem">The name before it.</param>
/// <param name="Separator">What stands between: <c>.</c>, <c>-</c> or <c>_</c>.</param>
/// <param name="Tag">The language as it is written.</param>
/// <param name="Locale">The language.</param>
internal readonly record struct LocaleSuffix(string Stem, char Separator, string Tag, Locale Locale)
{
    /// <summary>The language that a name may end with, the longest; null where it ends with none.</summary>
    /// <param name="name">A name of a folder, or of a file without extension.</param>
    public static LocaleSuffix? Of(string name)
    {
        // A region and a script may stand in it, each behind a hyphen or underscore.
        LocaleSuffix? longest = null;
        var parts = 0;
        for (var i = name.Length - 1; i > 0 && parts < 3; i--)
        {
            if (name[i] is not ('.' or '-' or '_')) continue;
            parts++;
            if (LocaleSpelling.TryParse(name[(i + 1)..]) is { } locale) longest = new LocaleSuffix(name[..i], name[i], name[(i + 1)..], locale);
            if (name[i] == '.') break;
        }

        return longest;
    }
}
