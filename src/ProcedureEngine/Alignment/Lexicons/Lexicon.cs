using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;

namespace ProcedureEngine.Alignment.Lexicons;

/// <summary>
/// Which words and which UI labels stand for each other in the languages of a corpus, learnt from pairs that are already sure.
/// Immutable; made by <see cref="LexiconLearner"/>.
/// </summary>
public sealed class Lexicon
{
    private readonly Dictionary<(string From, string To), WordLexicon> words;
    private readonly Dictionary<(string From, string To), LabelLexicon> labels;

    internal Lexicon(
        Dictionary<(string From, string To), WordLexicon> words,
        Dictionary<(string From, string To), LabelLexicon> labels)
    {
        this.words = words;
        this.labels = labels;
    }

    /// <summary>A lexicon that knows nothing.</summary>
    public static Lexicon Empty { get; } = new([], []);

    /// <summary>For words of one language (by <see cref="Word.Key"/>) the words of the other that stand for them; null where nothing was learnt.</summary>
    /// <param name="from">The locale tag of the version that is compared with.</param>
    /// <param name="to">The locale tag of the translation.</param>
    internal WordLexicon? Words(string from, string to) => words.GetValueOrDefault((from, to));

    /// <summary>What UI labels of one language are called in the other.</summary>
    /// <param name="from">The locale tag of the version that is compared with.</param>
    /// <param name="to">The locale tag of the translation.</param>
    public LabelLexicon Labels(string from, string to) => labels.GetValueOrDefault((from, to)) ?? LabelLexicon.Empty;
}
