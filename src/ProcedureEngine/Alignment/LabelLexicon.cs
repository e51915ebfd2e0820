using System.Collections.Immutable;

namespace ProcedureEngine.Alignment;

/// <summary>What UI labels of one language are called in another, with counts. Labels compare without case.</summary>
public sealed class LabelLexicon
{
    private readonly Dictionary<string, ImmutableArray<(string Label, int Count)>> translations;
    private readonly Dictionary<string, ImmutableArray<(string Label, int Count)>> sources;

    internal LabelLexicon(
        Dictionary<string, ImmutableArray<(string Label, int Count)>> translations,
        Dictionary<string, ImmutableArray<(string Label, int Count)>> sources)
    {
        this.translations = translations;
        this.sources = sources;
    }

    /// <summary>A lexicon without labels.</summary>
    public static LabelLexicon Empty { get; } = new([], []);

    /// <summary>What a label of the reference is called in the translations, most frequent first; empty where it was not seen.</summary>
    public ImmutableArray<(string Label, int Count)> Translations(string label) => translations.GetValueOrDefault(label.ToLowerInvariant(), []);

    /// <summary>Which labels of the reference a label of the translation stands for, most frequent first; empty where it was not seen.</summary>
    public ImmutableArray<(string Label, int Count)> Sources(string label) => sources.GetValueOrDefault(label.ToLowerInvariant(), []);
}
