using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>What UI labels of one language are called in another, with counts. Labels compare without case.</summary>
public sealed class LabelLexicon
{
    private readonly Dictionary<string, LabelUse[]> translations;
    private readonly Dictionary<string, LabelUse[]> sources;
    private readonly Dictionary<string, string> spellings;

    internal LabelLexicon(
        Dictionary<string, LabelUse[]> translations,
        Dictionary<string, LabelUse[]> sources,
        Dictionary<string, string> spellings)
    {
        this.translations = translations;
        this.sources = sources;
        this.spellings = spellings;
    }

    /// <summary>A lexicon without labels.</summary>
    public static LabelLexicon Empty { get; } = new([], [], []);

    /// <summary>The labels of the reference, in lower case and in any order.</summary>
    public IEnumerable<string> Labels => translations.Keys;

    /// <summary>What a label of the reference is called in the translations, most frequent first; empty where it was not seen.</summary>
    public ImmutableArray<LabelUse> Translations(string label) => Uses(translations, label);

    /// <summary>Which labels of the reference a label of the translation stands for, most frequent first; empty where it was not seen.</summary>
    public ImmutableArray<LabelUse> Sources(string label) => Uses(sources, label);

    /// <summary>What two labels have in common that differ only in case and in the space around them.</summary>
    public static string Key(string label) => label.Trim().ToLowerInvariant();

    /// <summary>A label of the translations as they write it; as it is given where it was not seen.</summary>
    public string Written(string label) => spellings.GetValueOrDefault(label, label);

    private static ImmutableArray<LabelUse> Uses(Dictionary<string, LabelUse[]> uses, string label) =>
        uses.TryGetValue(label.ToLowerInvariant(), out var found) ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [];
}
