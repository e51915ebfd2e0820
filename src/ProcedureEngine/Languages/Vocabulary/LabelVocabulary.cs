using System.Collections.Immutable;

namespace ProcedureEngine.Languages.Vocabulary;

/// <summary>
/// The words of one language that say what a UI label names. In lower case, looked up without case. A noun stands right before or
/// behind the label; a word that ends with one of the longer nouns counts too (<c>Anmeldeseite</c>).
/// </summary>
public sealed record LabelVocabulary
{
    /// <summary>Nouns for what fills the screen or a part of it: page, window, tab.</summary>
    public ImmutableArray<string> PageNouns { get; init; } = [];

    /// <summary>Nouns for what is pressed: button, link.</summary>
    public ImmutableArray<string> ButtonNouns { get; init; } = [];

    /// <summary>Nouns for what is filled in, set or read: field, option, column.</summary>
    public ImmutableArray<string> FieldNouns { get; init; } = [];

    /// <summary>Nouns for menus and what is in them.</summary>
    public ImmutableArray<string> MenuNouns { get; init; } = [];

    /// <summary>What ends the text before something to press: <c>click</c>, <c>klicken sie auf</c>.</summary>
    public ImmutableArray<string> PressWords { get; init; } = [];

    /// <summary>First words of a sentence that is about pressing something.</summary>
    public ImmutableArray<string> PressVerbs { get; init; } = [];

    /// <summary>Words right before what such a sentence presses, when other words stand between: <c>Klicken Sie auf der Seite … auf</c>.</summary>
    public ImmutableArray<string> PressPrepositions { get; init; } = [];

    /// <summary>What ends the text before something to type: <c>enter</c>, <c>geben sie</c>.</summary>
    public ImmutableArray<string> EnterWords { get; init; } = [];

    /// <summary>First words of a sentence whose last label is a value: <c>set … to <b>Yes</b></c>.</summary>
    public ImmutableArray<string> SetWords { get; init; } = [];

    /// <summary>Words right before that value: <c>to</c>, <c>auf</c>.</summary>
    public ImmutableArray<string> ValueWords { get; init; } = [];

    /// <summary>Articles, prepositions and the like: by themselves, in lower case, they name nothing on a screen.</summary>
    public WordSet FunctionWords { get; init; } = WordSet.Empty;

    /// <summary>Those of them that no label ends in.</summary>
    public WordSet NeverLastWords { get; init; } = WordSet.Empty;

    /// <summary>Verb particles that machine translation drags into the bold text.</summary>
    public ImmutableArray<VerbParticle> Particles { get; init; } = [];
}
