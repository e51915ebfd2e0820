using System.Collections.Immutable;
using ProcedureEngine.Languages.Vocabulary;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Labels;

/// <summary>Tells what a label names by the words around it.</summary>
internal static class LabelRoles
{
    /// <summary>The role of the bold text at an index of a line.</summary>
    public static UiRole Of(ImmutableArray<Inline> line, int index, LabelVocabulary language)
    {
        var before = index > 0 && line[index - 1] is Text t ? t.Value : "";
        var after = index + 1 < line.Length && line[index + 1] is Text a ? a.Value : "";
        if (IsPathSign(before.AsSpan().TrimEnd(), atEnd: true) || IsPathSign(after.AsSpan().TrimStart(), atEnd: false)) return UiRole.MenuItem;

        var lead = before.AsSpan().TrimEnd();
        if (Noun(LastWord(lead), language) is var noun and not UiRole.Unknown) return noun;
        if (Noun(FirstWord(after), language) is var follows and not UiRole.Unknown) return follows;
        if (EndsWith(lead, language.ValueWords) && Contains(language.SetWords, SentenceStart(line, index))) return UiRole.Value;
        if (EndsWith(lead, language.EnterWords)) return UiRole.Value;
        if (EndsWith(lead, language.PressWords)) return UiRole.Button;
        return EndsWith(lead, language.PressPrepositions) && Contains(language.PressVerbs, SentenceStart(line, index)) ? UiRole.Button : UiRole.Unknown;
    }

    /// <summary>The first word of the sentence that the label is in.</summary>
    private static ReadOnlySpan<char> SentenceStart(ImmutableArray<Inline> line, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (line[i] is not Text text) continue;
            var value = text.Value.AsSpan();
            var stop = value.LastIndexOf(". ");
            if (stop < 0 && i > 0) continue;
            return FirstWord(stop < 0 ? value : value[(stop + 2)..]);
        }

        return default;
    }

    private static bool IsPathSign(ReadOnlySpan<char> text, bool atEnd) =>
        !text.IsEmpty && (atEnd ? text[^1] is '>' or '→' or '›' : text[0] is '>' or '→' or '›' || text.StartsWith("->"));

    private static UiRole Noun(ReadOnlySpan<char> word, LabelVocabulary language)
    {
        if (word.Length < 3) return UiRole.Unknown;
        if (IsNoun(word, language.PageNouns)) return UiRole.Page;
        if (IsNoun(word, language.ButtonNouns)) return UiRole.Button;
        if (IsNoun(word, language.FieldNouns)) return UiRole.Field;
        return IsNoun(word, language.MenuNouns) ? UiRole.MenuItem : UiRole.Unknown;
    }

    private static bool IsNoun(ReadOnlySpan<char> word, ImmutableArray<string> nouns)
    {
        foreach (var noun in nouns)
        {
            // Compounds end with the word that counts: "Anmeldeseite", "påloggingsside".
            if (word.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && (word.Length == noun.Length || noun.Length > 3)) return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]))) return true;
        }

        return false;
    }

    private static bool Contains(ImmutableArray<string> words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..];
    }

    /// <summary>The first word, also where a hyphen joins it to the label: "-siden".</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" -\u00A0");
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }
}
