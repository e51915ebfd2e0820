using System.Collections.Immutable;
using ProcedureEngine.Languages;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Reading.Labels;

/// <summary>Tells bold text that names something on a screen from bold text that only stands out.</summary>
internal static class UiLabels
{
    // The longest labels of real products are settings phrased as questions; longer bold text is emphasis.
    private const int MaxLength = 110;

    /// <summary>Marks the labels in a line.</summary>
    public static ImmutableArray<Inline> Mark(ImmutableArray<Inline> content, Locale locale)
    {
        ImmutableArray<Inline>.Builder? marked = null;
        for (var i = 0; i < content.Length; i++)
        {
            var inline = content[i];
            var changed = inline switch
            {
                Emphasis { Kind: EmphasisKind.Strong } strong => Label(strong, content, i, KnownLanguages.For(locale).Labels) ?? inline,
                Segment segment => MarkSegment(segment, locale),
                Emphasis emphasis when Mark(emphasis.Content, locale) is var inner && inner != emphasis.Content => emphasis with { Content = inner },
                _ => inline,
            };
            if (ReferenceEquals(changed, inline)) continue;
            marked ??= content.ToBuilder();
            marked[i] = changed;
        }

        return marked?.MoveToImmutable() ?? content;
    }

    private static Segment MarkSegment(Segment segment, Locale locale)
    {
        var (target, source) = (Mark(segment.Target, locale), Mark(segment.Source, locale));
        return target == segment.Target && source == segment.Source ? segment : segment with { Target = target, Source = source };
    }

    private static UiLabel? Label(Emphasis strong, ImmutableArray<Inline> line, int index, LabelVocabulary language)
    {
        var text = PlainText.Of(strong.Content);
        if (text.Length is 0 or > MaxLength || !text.Any(char.IsLetterOrDigit)) return null;
        if (strong.Content.Any(i => i is Image or FootnoteReference)) return null;

        var (content, trailing) = SplitPunctuation(strong.Content);
        if (content.IsEmpty) return null;
        (content, trailing) = SplitParticle(content, trailing, line, index, language);
        return new UiLabel(content, LabelRoles.Of(line, index, language), trailing) { Span = strong.Span };
    }

    /// <summary>Sentence punctuation that ended up inside the bold is not part of the name; three dots are: they are on the screen too.</summary>
    private static (ImmutableArray<Inline> Content, string Trailing) SplitPunctuation(ImmutableArray<Inline> content)
    {
        if (content[^1] is not Text last) return (content, "");
        var end = last.Value.Length;
        while (end > 0 && (last.Value[end - 1] is '.' or ',' or ';' or ':' || char.IsWhiteSpace(last.Value[end - 1]))) end--;
        if (end == last.Value.Length || last.Value.AsSpan(end).StartsWith("...")) return (content, "");
        var trailing = last.Value[end..];
        return (end == 0 ? content.RemoveAt(content.Length - 1) : content.SetItem(content.Length - 1, last with { Value = last.Value[..end] }), trailing);
    }

    /// <summary>A verb particle that was dragged into the bold belongs to the sentence: "Wählen Sie <b>Weiter aus</b>".</summary>
    private static (ImmutableArray<Inline> Content, string Trailing) SplitParticle(ImmutableArray<Inline> content, string trailing, ImmutableArray<Inline> line, int index, LabelVocabulary language)
    {
        if (language.Particles.IsEmpty || content[^1] is not Text last || index == 0 || line[index - 1] is not Text before) return (content, trailing);
        foreach (var (particle, verbs) in language.Particles)
        {
            var name = last.Value.Length - particle.Length - 1;
            if (name <= 0 || last.Value[name] != ' ' || !last.Value.EndsWith(particle, StringComparison.Ordinal)) continue;
            if (HasVerb(before.Value, verbs)) return (content.SetItem(content.Length - 1, last with { Value = last.Value[..name] }), last.Value[name..] + trailing);
        }

        return (content, trailing);
    }

    private static bool HasVerb(string sentence, ImmutableArray<string> verbs)
    {
        var clause = sentence.AsSpan(Math.Max(sentence.LastIndexOf(". ", StringComparison.Ordinal), 0));
        foreach (var verb in verbs)
        {
            var at = clause.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(clause[at - 1]))) return true;
        }

        return false;
    }
}
