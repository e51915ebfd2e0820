using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Model.FrontMatter;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace ProcedureEngine.Content.Notations;

/// <summary>Reads TOML as the same flat list as YAML: keys in order, each with its values as text; a table gives keys of the form <c>table.key</c>.</summary>
internal static class TomlEntries
{
    // A bomb of nesting comes here; front matter does not.
    private const int MaxDepth = 8;

    /// <summary>Reads TOML; what is wrong with it, if anything, stands in the second place, and what was read until then in the first.</summary>
    /// <param name="toml">The TOML.</param>
    /// <param name="firstLine">The 1-based line of the file on which it begins.</param>
    public static (ImmutableArray<MetadataEntry> Entries, TomlFault? Fault) Read(string toml, int firstLine)
    {
        if (DepthOf(toml) > MaxDepth) return ([], new TomlFault("It is nested too deep.", firstLine, 1));
        var document = SyntaxParser.Parse(toml);
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        foreach (var pair in document.KeyValues) Add("", pair);
        foreach (var table in document.Tables)
        {
            foreach (var pair in table.Items) Add(Text(table.Name) + ".", pair);
        }

        var error = document.Diagnostics.FirstOrDefault(d => d.Kind == DiagnosticMessageKind.Error);
        return (entries.ToImmutable(), error is null ? null : new TomlFault(error.Message, firstLine + error.Span.Start.Line, error.Span.Start.Column + 1));

        void Add(string prefix, KeyValueSyntax pair)
        {
            if (pair.Value is InlineTableSyntax inner)
            {
                foreach (var item in inner.Items)
                {
                    if (item.KeyValue is { } nested) Add($"{prefix}{Text(pair.Key)}.", nested);
                }
            }
            else if (pair.Key is not null)
            {
                entries.Add(new MetadataEntry(prefix + Text(pair.Key), [.. Values(pair.Value)], firstLine + pair.Span.Start.Line) { Column = pair.Span.Start.Column + 1 });
            }
        }
    }

    private static IEnumerable<string> Values(ValueSyntax? value) => value switch
    {
        StringValueSyntax { Value: { Length: > 0 } text } => [text],
        IntegerValueSyntax number => [number.Value.ToString(CultureInfo.InvariantCulture)],
        ArraySyntax array => array.Items.SelectMany(i => Values(i.Value)),
        null or StringValueSyntax or InlineTableSyntax => [],
        _ => [value.ToString().Trim()],
    };

    private static string Text(KeySyntax? key) => (key?.ToString() ?? "").Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Trim();

    /// <summary>How deep brackets and braces are nested at most; those in strings count too.</summary>
    private static int DepthOf(string toml)
    {
        var (depth, most) = (0, 0);
        foreach (var c in toml)
        {
            if (c is '[' or '{') most = Math.Max(most, ++depth);
            else if (c is ']' or '}' && depth > 0) depth--;
            else if (c == '\n' && depth > MaxDepth) break;
        }

        return most;
    }
}
