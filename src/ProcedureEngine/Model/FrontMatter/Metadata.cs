using System.Collections.Immutable;

namespace ProcedureEngine.Model.FrontMatter;

/// <summary>The front matter: top-level keys in the order of the file, each with its values as text; nested mappings are named <c>outer.inner</c>.</summary>
public sealed record Metadata(ImmutableArray<MetadataEntry> Entries)
{
    /// <summary>No front matter.</summary>
    public static Metadata Empty { get; } = new(ImmutableArray<MetadataEntry>.Empty);

    /// <summary>The first value of a key, compared without case; null where the key is absent or has no value.</summary>
    public string? this[string key]
    {
        get
        {
            var values = All(key);
            return values.Length > 0 ? values[0] : null;
        }
    }

    /// <summary>All values of a key: one for a scalar, many for a list, none where it is absent.</summary>
    public ImmutableArray<string> All(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)) return entry.Values;
        }

        return [];
    }
}
