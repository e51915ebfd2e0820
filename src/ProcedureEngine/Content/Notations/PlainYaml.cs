using System.Buffers;
using System.Collections.Immutable;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Content.Notations;

/// <summary>
/// Reads the YAML that front matter nearly always is: lines <c>key: value</c>, and lists of <c>- value</c> below a key. A parser
/// for all of YAML takes longer for it than the whole article takes to be read, so only what is more than this goes there.
/// </summary>
internal static class PlainYaml
{
    // What begins something other than a plain value.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    /// <summary>The entries as <see cref="YamlEntries.Read"/> gives them; null for anything that is not as plain as this.</summary>
    public static ImmutableArray<MetadataEntry>? TryRead(string yaml, int firstLine)
    {
        if (!HasOnlyPlainLines(yaml)) return null;
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        var items = ImmutableArray.CreateBuilder<string>();
        string? key = null;
        var (keyLine, indent, number) = (0, 0, firstLine - 1);
        foreach (var raw in yaml.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.TrimEnd(' ');
            if (line.IsEmpty || line[0] == '#') continue;

            var spaces = line.IndexOfAnyExcept(' ');
            if (line[spaces..].StartsWith("- "))
            {
                if (key is null || (items.Count > 0 && spaces != indent) || Value(line[(spaces + 2)..].TrimStart(' ')) is not { Length: > 0 } item) return null;
                indent = spaces;
                items.Add(item);
                continue;
            }

            var colon = line.IndexOf(':');
            if (spaces > 0 || colon <= 0 || !IsKey(line[..colon]) || line[0] is '-' or '.') return null;
            if (key is not null) entries.Add(new MetadataEntry(key, items.DrainToImmutable(), keyLine));
            (key, keyLine) = (line[..colon].ToString(), number);

            var rest = line[(colon + 1)..];
            if (rest.IsEmpty) continue;
            if (rest[0] != ' ' || Value(rest.TrimStart(' ')) is not { } value) return null;
            entries.Add(new MetadataEntry(key, value.Length > 0 ? [value] : [], keyLine));
            key = null;
        }

        if (key is not null) entries.Add(new MetadataEntry(key, items.DrainToImmutable(), keyLine));
        return entries.Count > 0 ? entries.ToImmutable() : null;
    }

    /// <summary>A plain value, or a quoted one in which nothing is escaped; null for any other.</summary>
    private static string? Value(ReadOnlySpan<char> text)
    {
        if (text is ['"', .. var quoted, '"']) return quoted.ContainsAny('"', '\\') ? null : quoted.ToString();
        if (text is ['\'', .. var verbatim, '\'']) return verbatim.Contains('\'') ? null : verbatim.ToString();
        if (text.IsEmpty || Indicators.Contains(text[0]) || text[^1] == ':') return null;
        return text.IndexOf(": ", StringComparison.Ordinal) >= 0 || text.IndexOf(" #", StringComparison.Ordinal) >= 0 ? null : text.ToString();
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '.' or '-')) return false;
        }

        return true;
    }

    // Tabs and the rarer line ends mean something in YAML, and other control characters nothing good.
    private static bool HasOnlyPlainLines(ReadOnlySpan<char> yaml)
    {
        for (var i = 0; i < yaml.Length; i++)
        {
            var character = yaml[i];
            if (character is '\n' or (>= ' ' and < '\u007F') or (> '\u009F' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and < '\uFEFF')) continue;
            if (character != '\r' || i + 1 == yaml.Length || yaml[i + 1] != '\n') return false;
        }

        return true;
    }
}
