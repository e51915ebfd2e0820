using System.Collections.Immutable;
using ProcedureEngine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProcedureEngine.Content;

/// <summary>
/// Reads YAML mappings as a flat list: keys in order, each with its values as text; a mapping inside another gives keys of the
/// form <c>outer.inner</c>. From the parser's events, without reflection, bounded in depth, and without following aliases.
/// </summary>
internal static class YamlEntries
{
    // A bomb of nesting comes here; front matter and settings do not.
    private const int MaxDepth = 8;

    /// <summary>Reads YAML; a <see cref="YamlException"/> where it is none.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="firstLine">The 1-based line of the file on which it begins.</param>
    public static ImmutableArray<MetadataEntry> Read(string yaml, int firstLine)
    {
        var parser = new Parser(new StringReader(yaml));
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        var keys = new Stack<string>();
        var depth = 0;
        string? key = null;
        var keyLine = 0;
        var values = ImmutableArray.CreateBuilder<string>();
        var sequences = 0;

        void Close()
        {
            if (key is null) return;
            entries.Add(new MetadataEntry(keys.Count > 0 ? $"{string.Join('.', keys.Reverse())}.{key}" : key, values.DrainToImmutable(), keyLine));
            key = null;
        }

        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar when sequences > 0:
                    values.Add(scalar.Value);
                    break;
                case Scalar scalar when key is null:
                    key = scalar.Value;
                    keyLine = (int)scalar.Start.Line + firstLine - 1;
                    break;
                case Scalar scalar:
                    if (scalar.Value.Length > 0) values.Add(scalar.Value);
                    Close();
                    break;
                case SequenceStart:
                    Deeper(ref depth);
                    sequences++;
                    break;
                case SequenceEnd:
                    depth--;
                    if (--sequences == 0) Close();
                    break;
                case MappingStart when sequences == 0:
                    Deeper(ref depth);
                    if (key is not null) keys.Push(key);
                    key = null;
                    break;
                case MappingEnd when sequences == 0:
                    depth--;
                    if (keys.Count > 0) keys.Pop();
                    break;
                case AnchorAlias when sequences == 0:
                    // Aliases are not followed: a few lines of them can stand for gigabytes.
                    Close();
                    break;
            }
        }

        if (entries.Count == 0 && key is not null) throw new YamlException("It is not a list of 'key: value' lines.");
        return entries.ToImmutable();
    }

    private static void Deeper(ref int depth)
    {
        if (++depth > MaxDepth) throw new YamlException("It is nested too deep.");
    }
}
