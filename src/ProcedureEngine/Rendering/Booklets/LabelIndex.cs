using System.Collections.Immutable;
using System.Globalization;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Rendering.Booklets;

/// <summary>What the chapters name on screens, and where.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private int last;

    /// <summary>Whether no chapter names anything.</summary>
    public bool IsEmpty => places.Count == 0;

    /// <summary>Takes a label in and gives the number of the place where it stands, from 1; 0 for a label without words.</summary>
    public int Add(UiLabel label)
    {
        var name = PlainText.Of(label.Content).Trim();
        if (name.Length == 0) return 0;
        if (!places.TryGetValue(name, out var known)) places.Add(name, known = []);
        known.Add(++last);
        return last;
    }

    /// <summary>The labels in the order of a language's dictionary, each with its places in the order of reading.</summary>
    public IEnumerable<(string Label, ImmutableArray<int> Places)> In(Locale locale) => places
        .OrderBy(p => p.Key, StringComparer.Create(locale.Culture, CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols))
        .ThenBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => (p.Key, p.Value.ToImmutableArray()));
}
