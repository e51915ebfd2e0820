using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>
/// One sentence that a rule can say, with named placeholders: <c>Step {number} is missing: “{words}”</c>. It stands in the file of its
/// rule; its translations stand in <c>Texts/FindingText.xx.resx</c> under its key, with the same names.
/// </summary>
/// <param name="Key">Stable and unlike every other message's, kebab case: <c>number-lost</c>. Fingerprints and translations depend on it.</param>
/// <param name="English">The sentence in English. It is the JSON report's <c>message</c>, and stands in where a language has no text.</param>
public sealed record FindingMessage(string Key, string English)
{
    private readonly CompositeFormat english = CompositeFormat.Parse(Numbered(English, NamesIn(English)));

    /// <summary>The names of the arguments in the order in which <see cref="Finding.Arguments"/> gives them; that of the English sentence unless set otherwise.</summary>
    public ImmutableArray<string> Arguments
    {
        get;
        init => (field, english) = (value, CompositeFormat.Parse(Numbered(English, value)));
    } = NamesIn(English);

    /// <summary>The names of arguments that change when something else of the corpus is edited, such as a step's number; the fingerprint leaves them out.</summary>
    public ImmutableArray<string> Volatile { get; init; } = [];

    /// <summary>The key of the message that says the same difference of the reference, where most versions agree against it; null where it can't be said so.</summary>
    public string? Opposite { get; init; }

    /// <summary>Whether the arguments quote the translation, and so differ from language to language for one and the same difference.</summary>
    public bool QuotesTranslation { get; init; }

    /// <summary>What of the corpus the finding is about, where one decision mends all of its places; null where each place is a case of its own.</summary>
    public CorpusCause? Cause { get; init; }

    /// <summary>What somebody who follows the checklist reads about it.</summary>
    public ReaderNotice Notice { get; init; }

    /// <summary>The English sentence with its placeholders filled.</summary>
    public string InEnglish(ImmutableArray<string> arguments) => string.Format(CultureInfo.InvariantCulture, english, [.. arguments]);

    /// <summary>A translation of the sentence as a .NET composite format, in which numbers stand for the names.</summary>
    public string ToComposite(string translation) => Numbered(translation, Arguments);

    /// <summary>The value of an argument; null where the message has none of that name.</summary>
    public string? Value(string name, ImmutableArray<string> arguments) =>
        Arguments.IndexOf(name) is var i && i >= 0 && i < arguments.Length ? arguments[i] : null;

    /// <summary>The values of the arguments that say what the finding is: all but the volatile ones.</summary>
    public IEnumerable<string> Lasting(ImmutableArray<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i >= Arguments.Length || !Volatile.Contains(Arguments[i])) yield return arguments[i];
        }
    }

    /// <summary>Messages are equal when their keys are.</summary>
    public bool Equals(FindingMessage? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The names of the placeholders of a text, each once, in order.</summary>
    public static ImmutableArray<string> NamesIn(string text)
    {
        var names = new List<string>();
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            if (end > start && text[(start + 1)..end] is var name && !names.Contains(name)) names.Add(name);
        }

        return [.. names];
    }

    private static string Numbered(string text, ImmutableArray<string> names)
    {
        for (var i = 0; i < names.Length; i++) text = text.Replace($"{{{names[i]}}}", string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), StringComparison.Ordinal);
        return text;
    }
}
