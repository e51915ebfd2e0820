using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Content.Layouts.Paths;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary>Looks up values in a JavaScript or TypeScript file without running it.</summary>
internal static partial class ScriptText
{
    /// <summary>The file without comments; addresses with <c>//</c> stay.</summary>
    public static string WithoutComments(string text)
    {
        var code = new StringBuilder(text.Length);
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (quote != '\0')
            {
                // A text in quotes ends with its line, so that an apostrophe in prose hides no more than that.
                if (text[i] == quote || (text[i] == '\n' && quote != '`')) quote = '\0';
            }
            else if (text[i] is '\'' or '"' or '`')
            {
                quote = text[i];
            }
            else if (text[i] == '/' && next is '/' or '*')
            {
                var end = text.IndexOf(next == '/' ? "\n" : "*/", i + 2, StringComparison.Ordinal);
                if (end < 0) break;
                i = next == '/' ? end - 1 : end + 1;
                continue;
            }

            code.Append(text[i]);
        }

        return code.ToString();
    }

    /// <summary>The locale that a property is set to as text: <c>defaultLocale: 'en'</c>; null where there is none.</summary>
    public static Locale? LocaleOf(string text, string property)
    {
        foreach (var match in Property().EnumerateMatches(text))
        {
            var parts = Property().Match(text, match.Index, match.Length);
            if (parts.Groups["name"].Value == property && LocaleSpelling.TryParse(parts.Groups["value"].Value) is { } locale) return locale;
        }

        return null;
    }

    /// <summary>What stands in the brackets behind a property or constant: of <c>locales: {…}</c> the part between the braces; empty where there is none.</summary>
    public static string BracketsOf(string text, string property)
    {
        for (var at = text.IndexOf(property, StringComparison.Ordinal); at >= 0; at = text.IndexOf(property, at + 1, StringComparison.Ordinal))
        {
            var open = at + property.Length;
            while (open < text.Length && (char.IsWhiteSpace(text[open]) || text[open] is ':' or '=' or '\'' or '"')) open++;
            if (open == at + property.Length || open >= text.Length || text[open] is not ('{' or '[')) continue;
            return Balanced(text, open);
        }

        return "";
    }

    /// <summary>The names of the properties right in an object, in order.</summary>
    public static ImmutableArray<string> Keys(string inner)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var depth = 0;
        var start = 0;
        var isNamed = false;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] is '{' or '[' or '(') depth++;
            else if (inner[i] is '}' or ']' or ')') depth--;
            else if (depth == 0 && inner[i] == ',') (start, isNamed) = (i + 1, false);
            else if (inner[i] == ':' && !isNamed)
            {
                // Of a property the first colon alone is asked: what follows is its value.
                isNamed = true;
                if (depth == 0 && inner[start..i].Trim().Trim('\'', '"') is { Length: > 0 } key) keys.Add(key);
            }
        }

        return keys.ToImmutable();
    }

    /// <summary>The texts in quotes in a piece of a file, in order.</summary>
    public static IEnumerable<string> Texts(string inner) => Quoted().Matches(inner).Select(m => m.Groups["value"].Value);

    private static string Balanced(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] is '{' or '[') depth++;
            else if (text[i] is '}' or ']' && --depth == 0) return text[(open + 1)..i];
        }

        return "";
    }

    // A name begins where no name goes on: else a line of a million letters would be read from each of them.
    [GeneratedRegex("""['"]?(?<!\w)(?<name>\w+)['"]?\s*:\s*['"`](?<value>[\w-]+)['"`]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex("""['"`](?<value>[^'"`\n]+)['"`]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
