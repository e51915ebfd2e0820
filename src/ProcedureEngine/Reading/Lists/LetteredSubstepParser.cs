using Markdig.Extensions.ListExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Lists;

/// <summary>
/// Parses items numbered by letters or roman numbers (<c>a.</c>, <c>B)</c>, <c>ii.</c>) inside the steps of a numbered list, as docfx
/// does. Elsewhere a letter with a full stop is text: an initial, an abbreviation.
/// </summary>
internal sealed class LetteredSubstepParser : OrderedListItemParser
{
    private readonly ListExtraItemParser letters = new();

    public LetteredSubstepParser() => OpeningCharacters = letters.OpeningCharacters;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        if (!IsInStep(state.CurrentContainer)) return false;
        // A list begins with its first letter; "e. g." and "i. e." do not begin one.
        var isFirst = state.CurrentChar is 'a' or 'A' or 'i' or 'I' && state.PeekChar(1) is '.' or ')';
        if (pendingBulletType is not ('a' or 'A' or 'i' or 'I') && !isFirst) return false;
        return letters.TryParse(state, pendingBulletType, out result) && !GoesOnAsAbbreviation(state);
    }

    private static bool IsInStep(ContainerBlock? container)
    {
        if (container is ListBlock list) container = list.Parent;
        return container is ListItemBlock { Parent: ListBlock { IsOrdered: true } };
    }

    /// <summary>"i. e.", "a. a. O.": a single letter with a full stop follows.</summary>
    private static bool GoesOnAsAbbreviation(BlockProcessor state)
    {
        var text = state.Line.Text.AsSpan(state.Line.Start, Math.Max(0, state.Line.End - state.Line.Start + 1)).TrimStart();
        return text.Length > 1 && char.IsLetter(text[0]) && text[1] == '.';
    }
}
