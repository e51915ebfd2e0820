namespace ProcedureEngine.Reading.Containers.TripleColons;

/// <summary>The names of the dialect's blocks.</summary>
internal static class TripleColonNames
{
    /// <summary>What the name of a line that ends a block ends with.</summary>
    public const string End = "-end";

    /// <summary>Whether the dialect has a block of that name, or a line that ends one. Names are in lower case.</summary>
    public static bool IsKnown(string name) => name is "row" or "column" or "zone" or "moniker" or "code" || name.EndsWith(End, StringComparison.Ordinal);
}
