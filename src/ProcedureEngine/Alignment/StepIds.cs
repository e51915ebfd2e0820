using System.Diagnostics.CodeAnalysis;

namespace ProcedureEngine.Alignment;

/// <summary>The ids of the steps of one version, by the steps' places. Never changes.</summary>
/// <remarks>A table and no tree: a procedure of thirty thousand steps would have a node for each, and the garbage collector would walk over all.</remarks>
public sealed class StepIds : IEquatable<StepIds>
{
    private readonly Dictionary<string, string> ids;

    /// <summary>Of these pairs of place and id; each place counts once, the last.</summary>
    public StepIds(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, id) in pairs) ids[place] = id;
    }

    private StepIds(Dictionary<string, string> ids) => this.ids = ids;

    /// <summary>How many steps there are.</summary>
    public int Count => ids.Count;

    /// <summary>The id of the step at a place; a <see cref="KeyNotFoundException"/> where the version has none there.</summary>
    public string this[string place] => ids[place];

    /// <summary>The id of the step at a place; false where the version has none there.</summary>
    public bool TryGet(string place, [MaybeNullWhen(false)] out string id) => ids.TryGetValue(place, out id);

    /// <summary>All places with their ids, in no order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs() => ids.Select(pair => pair);

    /// <inheritdoc/>
    public bool Equals(StepIds? other) => other is not null && ids.Count == other.ids.Count && ids.All(pair => other.TryGet(pair.Key, out var id) && id == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StepIds);

    /// <inheritdoc/>
    public override int GetHashCode() => ids.Count;

    /// <summary>Of a table that the caller leaves to it.</summary>
    internal static StepIds Owning(Dictionary<string, string> ids) => new(ids);
}
