using System.Collections.Immutable;

namespace ProcedureEngine.Model.FrontMatter;

/// <summary>One key of the front matter.</summary>
/// <param name="Key">As written.</param>
/// <param name="Values">The values as text; empty where the key has none.</param>
/// <param name="Line">The 1-based line of the key in the file.</param>
public sealed record MetadataEntry(string Key, ImmutableArray<string> Values, int Line)
{
    /// <summary>The 1-based column of the key, for those who tell what is wrong with it; no part of what an article says.</summary>
    internal int Column { get; init; } = 1;
}
