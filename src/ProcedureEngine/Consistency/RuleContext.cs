using System.Collections.Immutable;
using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Consistency.Freshness;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Consistency.UiLabels;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency;

/// <summary>What a rule may know beyond the set that it looks at.</summary>
/// <param name="Locales">All locales of the content tree.</param>
/// <param name="ReferenceLocale">The locale that the others are translated from; null where the tree has none.</param>
public sealed record RuleContext(ImmutableArray<Locale> Locales, Locale? ReferenceLocale)
{
    /// <summary>What the corpus has taught about words and labels.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Empty;

    /// <summary>The labels of the corpus that have two names in one language.</summary>
    public LabelConflicts LabelConflicts { get; init; } = LabelConflicts.None;

    /// <summary>The included texts that a language has in its own words.</summary>
    public InlinedIncludes InlinedIncludes { get; init; } = InlinedIncludes.None;

    /// <summary>The texts that a language leaves as they are wherever they stand.</summary>
    public UntranslatedTexts UntranslatedTexts { get; init; } = UntranslatedTexts.None;

    /// <summary>What is known of the states of the source of the set at hand; null where there is no source, or no version names one.</summary>
    public SourceStates? Source { get; init; }

    /// <summary>Ends the check, inside a long article too, with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>The prose of the set at hand.</summary>
    internal ProseOfUnits Prose { get; init; } = new();

    /// <summary>Whether an article is to be there in a language; unless said otherwise, each in all.</summary>
    public Func<ArticleKey, Locale, bool> IsDue { get; init; } = (_, _) => true;

    /// <summary>Whether the settings ask for a rule that is told only then; unless said otherwise, each is asked for.</summary>
    public Func<string, bool> IsAsked { get; init; } = _ => true;

    /// <summary>Names that are the same in every language.</summary>
    public ImmutableArray<string> KeptTerms { get; init; } = [];

    /// <summary>Terms whose translation is laid down.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; init; } = [];
}
