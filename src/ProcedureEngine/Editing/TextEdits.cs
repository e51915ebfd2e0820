using System.Text;

namespace ProcedureEngine.Editing;

/// <summary>The one writer of changes to Markdown: replaces pieces of a text and keeps every other character.</summary>
public static class TextEdits
{
    /// <summary>
    /// The text with all edits made. Edits may come in any order and count in offsets of the text as it is; what is put in at one
    /// offset stands in the order given. An <see cref="ArgumentException"/> where two overlap or one leaves the text.
    /// </summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 256);
        var position = 0;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            if (edit.Start < position || edit.End < edit.Start || edit.End > text.Length) throw new ArgumentException("Edits overlap or leave the text.", nameof(edits));
            result.Append(text, position, edit.Start - position).Append(edit.Replacement);
            position = edit.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
