using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Prose;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Languages;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Rules.Coverage;

/// <summary>A version whose text is, nearly all of it, in another language than the one it is declared to be in.</summary>
public sealed class WrongLanguageRule : IConsistencyRule
{
    /// <summary>How sure a finding is: few texts of twenty words have the stop words of another language.</summary>
    private const double Certainty = 0.97;

    /// <summary>What settings, baselines and reports call the rule.</summary>
    public const string Name = "wrong-language";

    /// <summary>The text is in another language than declared; both as tags.</summary>
    public static FindingMessage OtherLanguage { get; } = new("wrong-language", "The article is declared to be in {declared} but is written in {found}.");

    /// <summary>A text with fewer words may be names and labels only.</summary>
    private const int MinWords = 20;

    private const int MinStopWords = 6;

    [ThreadStatic]
    private static LanguageCount? counter;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        Name, "Wrong language", IssueType.Untranslated, Severity.Error,
        "The article is written in another language than it is declared to be in.",
        "The reader opens an article in a language that they may not read.",
        "Have the article translated, or correct its locale.",
        new("Restart your computer.", "Genstart din computer."))
    {
        Messages = [OtherLanguage],
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AlignedSet set, RuleContext context)
    {
        if (LanguageOf(set.ReferenceUnits, set.Reference.Locale, context.Prose) is { } other) yield return Found(set, set.Reference, other);
        foreach (var version in set.Versions)
        {
            if (LanguageOf(version.Units, version.Article.Locale, context.Prose) is { } language) yield return Found(set, version.Article, language);
        }
    }

    private Finding Found(AlignedSet set, Article article, string language) =>
        FindingFactory.Of(Description, set, article, Certainty, OtherLanguage, article.Locale.Tag, language);

    /// <summary>The language that the units are in; null where it is the declared one, or where nobody can tell.</summary>
    private static string? LanguageOf(ImmutableArray<Unit> units, Locale declared, ProseOfUnits prose)
    {
        if (KnownLanguages.For(declared) is not { StopWords.Count: > 0 } language) return null;
        var count = counter ??= new LanguageCount();
        count.Clear();
        foreach (var unit in units)
        {
            if (!unit.IsIncluded && unit.Kind is not UnitKind.Code and not UnitKind.Media) count.Add(prose[unit].Languages);
        }

        // No language has more than all of them: most articles are settled without a look at the others.
        if (count.Words < MinWords || count.StopWords <= 3 * count.Of(language.Tag)) return null;
        if (count.Most() is not { } most || most == language.Tag) return null;

        // Related languages share half of their stop words: another language must have several times as many.
        return count.Of(most) >= MinStopWords && count.Of(most) > 3 * count.Of(language.Tag) && count.Of(most) * 6 > count.Words ? most : null;
    }
}
