using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Settings;

/// <summary>Collects the terms whose translation the settings lay down. Glossaries have thousands: records that are copied for each would take minutes.</summary>
internal sealed class GlossaryReader
{
    private readonly OrderedDictionary<string, ImmutableDictionary<string, ImmutableArray<string>>.Builder> terms = new(StringComparer.Ordinal);

    /// <summary>Takes the names of a term in a language; false where the key names no language, or there are no names.</summary>
    /// <param name="key">Term and locale: <c>recovery key.de</c>.</param>
    /// <param name="values">The names.</param>
    public bool TryAdd(string key, ImmutableArray<string> values)
    {
        ImmutableArray<string> names = [.. values.Select(v => v.Trim()).Where(v => v.Length > 0)];
        var dot = key.LastIndexOf('.');
        if (dot <= 0 || names.IsEmpty || Locale.TryParse(key[(dot + 1)..]) is not { } locale) return false;
        if (!terms.TryGetValue(key[..dot], out var translations)) terms.Add(key[..dot], translations = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>());
        translations[locale.Tag] = names;
        return true;
    }

    /// <summary>The terms in the order of the file.</summary>
    public ImmutableArray<GlossaryTerm> ToImmutable() => [.. terms.Select(t => new GlossaryTerm(t.Key, t.Value.ToImmutable()))];
}
