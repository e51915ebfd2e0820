using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Paragraphs;

/// <summary>White space around running text.</summary>
internal static class RunningText
{
    /// <summary>Whether nothing in it is to be seen.</summary>
    public static bool IsBlank(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Text text ? !string.IsNullOrWhiteSpace(text.Value) : inline is not LineBreak) return false;
        }

        return true;
    }

    /// <summary>The line without white space, and text that is nothing else, at its beginning.</summary>
    public static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> content)
    {
        while (content is [Text first, ..] && (first.Value.Length == 0 || char.IsWhiteSpace(first.Value[0])))
        {
            var trimmed = first.Value.TrimStart();
            content = trimmed.Length == 0 ? content.RemoveAt(0) : content.SetItem(0, first with { Value = trimmed });
        }

        return content;
    }

    /// <summary>The line without white space in the text that ends it: tags and attributes behind it are none.</summary>
    public static ImmutableArray<Inline> TrimEnd(ImmutableArray<Inline> content) =>
        content is [.., Text last] && last.Value.Length > 1 && char.IsWhiteSpace(last.Value[^1]) ? content.SetItem(content.Length - 1, last with { Value = last.Value.TrimEnd() }) : content;
}
