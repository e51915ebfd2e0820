using System.Collections.Immutable;

namespace ProcedureEngine.Output;

/// <summary>Which folder to write, and with what.</summary>
/// <param name="Path">The folder; it need not exist.</param>
/// <param name="Kind">What it will hold.</param>
public sealed record OutputOptions(string Path, OutputKind Kind = OutputKind.Site)
{
    /// <summary>The folders that are read for it, the content first: none of them may be, hold or lie in it.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Whether nobody needs it once the program has ended: it is then not flushed to the disk.</summary>
    public bool IsTemporary { get; init; }
}
