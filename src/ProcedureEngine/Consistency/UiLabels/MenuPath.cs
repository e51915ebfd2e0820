using System.Collections.Immutable;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>The way through menus that a sentence names: <c>**File** &gt; **Options**</c>, or <c>**File &gt; Options**</c>.</summary>
internal static class MenuPath
{
    /// <summary>The paths of a text, in order, each of at least two labels.</summary>
    public static List<ImmutableArray<string>> In(ImmutableArray<Inline> text)
    {
        var paths = new List<ImmutableArray<string>>();
        var path = ImmutableArray.CreateBuilder<string>();
        var goesOn = false;
        foreach (var inline in text)
        {
            switch (inline)
            {
                case UiLabel label:
                    if (!goesOn) Close();
                    foreach (var part in PlainText.Of(label.Content).Split(" > ", StringSplitOptions.TrimEntries)) path.Add(part.Trim('>', ' '));
                    goesOn = label.Trailing.AsSpan().TrimEnd().EndsWith(">");
                    break;
                case Text between:
                    goesOn = between.Value.AsSpan().Trim() is ">" or "\\>" or "→" or "»";
                    if (!goesOn) Close();
                    break;
                case Image or LineBreak: break;
                default:
                    goesOn = false;
                    Close();
                    break;
            }
        }

        Close();
        return paths;

        void Close()
        {
            if (path.Count > 1) paths.Add(path.ToImmutable());
            path.Clear();
        }
    }
}
