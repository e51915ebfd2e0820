using System.Collections.Immutable;
using ProcedureEngine.Languages.Vocabulary;

namespace ProcedureEngine.Languages;

/// <summary>
/// All words of one language that the program knows: readers tell by them what a step or a label is, rules what a sentence says.
/// Month names and the like come from .NET. Every group may be empty; what needs its words then says nothing of the language.
/// </summary>
/// <param name="Tag">The BCP 47 language, in lower case: <c>nb</c>.</param>
public sealed record Language(string Tag)
{
    /// <summary>A language of which nothing is known.</summary>
    public static Language Unknown { get; } = new("und");

    /// <summary>Other BCP 47 languages that mean this one: <c>no</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether the pages and the report have texts in it, in <c>.resx</c> files.</summary>
    public bool HasPageTexts { get; init; }

    /// <summary>Words that hardly any sentence does without and that few other languages have.</summary>
    public WordSet StopWords { get; init; } = WordSet.Empty;

    /// <summary>Words that end in a full stop without ending a sentence, written without that stop.</summary>
    public WordSet Abbreviations { get; init; } = WordSet.Empty;

    /// <summary>Endings that are written right behind a linked word: <c>s</c> in <c>[laptop](x)s</c>.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    /// <summary>Capital letters with a mark that the alphabet counts as letters of their own, each a heading in lists of titles: <c>ÅÄÖ</c>.</summary>
    public string OwnLetters { get; init; } = "";

    /// <summary>Words that stand for numbers.</summary>
    public NumberVocabulary Numbers { get; init; } = new();

    /// <summary>Words that deny or forbid.</summary>
    public NegationVocabulary Negation { get; init; } = new();

    /// <summary>Words that say what a step is, and when it applies.</summary>
    public StepVocabulary Steps { get; init; } = new();

    /// <summary>Words that say what a UI label names.</summary>
    public LabelVocabulary Labels { get; init; } = new();

    /// <summary>Words that address the reader.</summary>
    public FormOfAddress Address { get; init; } = new();

    /// <summary>Words that nearly every interface has.</summary>
    public InterfaceVocabulary Interface { get; init; } = new();

    /// <summary>Words that begin an alert.</summary>
    public AlertVocabulary Alerts { get; init; } = new();

    /// <summary>Words that people ask for procedures with.</summary>
    public SearchVocabulary Search { get; init; } = SearchVocabulary.Empty;

    /// <summary>Headings that say what a section is for.</summary>
    public SectionVocabulary Sections { get; init; } = new();
}
