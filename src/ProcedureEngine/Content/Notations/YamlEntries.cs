using System.Collections.Immutable;
using ProcedureEngine.Model.FrontMatter;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProcedureEngine.Content.Notations;

/// <summary>
/// Reads YAML mappings as a flat list: keys in order, each with its values as text; a mapping inside another gives keys of the
/// form <c>outer.inner</c>. From the parser's events, without reflection, bounded in depth, and without following aliases.
/// </summary>
internal sealed class YamlEntries : IParsingEventVisitor
{
    // A bomb of nesting comes here; front matter and settings do not.
    private const int MaxDepth = 8;

    private readonly ImmutableArray<MetadataEntry>.Builder entries = ImmutableArray.CreateBuilder<MetadataEntry>();
    private readonly ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
    private readonly Stack<string> outer = new();
    private readonly int firstLine;
    private string? key;
    private (int Line, int Column) keyAt;
    private int depth;
    private int sequences;

    private YamlEntries(int firstLine) => this.firstLine = firstLine;

    /// <summary>Reads YAML; a <see cref="YamlException"/> where it is none.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="firstLine">The 1-based line of the file on which it begins.</param>
    public static ImmutableArray<MetadataEntry> Read(string yaml, int firstLine) => PlainYaml.TryRead(yaml, firstLine) ?? ReadAny(yaml, firstLine);

    /// <summary>Reads YAML of every kind.</summary>
    internal static ImmutableArray<MetadataEntry> ReadAny(string yaml, int firstLine)
    {
        var visitor = new YamlEntries(firstLine);
        var parser = new Parser(new StringReader(yaml));
        try
        {
            while (parser.MoveNext()) parser.Current!.Accept(visitor);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser's own words for some texts that are not YAML.
            throw new YamlException(parser.Current?.End ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "It can't be read from here on.");
        }

        if (visitor.entries.Count == 0 && visitor.key is not null) throw new YamlException("It is not a list of 'key: value' lines.");
        return visitor.entries.ToImmutable();
    }

    void IParsingEventVisitor.Visit(Scalar e)
    {
        if (sequences > 0)
        {
            values.Add(e.Value);
        }
        else if (key is null)
        {
            key = e.Value;
            keyAt = ((int)e.Start.Line + firstLine - 1, (int)e.Start.Column);
        }
        else
        {
            if (e.Value.Length > 0) values.Add(e.Value);
            Close();
        }
    }

    void IParsingEventVisitor.Visit(SequenceStart e)
    {
        Deeper();
        sequences++;
    }

    void IParsingEventVisitor.Visit(SequenceEnd e)
    {
        depth--;
        if (--sequences == 0) Close();
    }

    void IParsingEventVisitor.Visit(MappingStart e)
    {
        Deeper();
        if (sequences > 0) return;
        if (key is not null) outer.Push(key);
        key = null;
    }

    void IParsingEventVisitor.Visit(MappingEnd e)
    {
        depth--;
        if (sequences == 0 && outer.Count > 0) outer.Pop();
    }

    // Aliases are not followed: a few lines of them can stand for gigabytes.
    void IParsingEventVisitor.Visit(AnchorAlias e)
    {
        if (sequences == 0) Close();
    }

    void IParsingEventVisitor.Visit(StreamStart e)
    {
    }

    void IParsingEventVisitor.Visit(StreamEnd e)
    {
    }

    void IParsingEventVisitor.Visit(DocumentStart e)
    {
    }

    void IParsingEventVisitor.Visit(DocumentEnd e)
    {
    }

    void IParsingEventVisitor.Visit(Comment e)
    {
    }

    private void Close()
    {
        if (key is null) return;
        entries.Add(new MetadataEntry(outer.Count > 0 ? $"{string.Join('.', outer.Reverse())}.{key}" : key, values.DrainToImmutable(), keyAt.Line) { Column = keyAt.Column });
        key = null;
    }

    private void Deeper()
    {
        if (++depth > MaxDepth) throw new YamlException("It is nested too deep.");
    }
}
