using ProcedureEngine.Model;

namespace ProcedureEngine.Reading;

/// <summary>Reads text that Markdown can't be made of: lines between blank lines are paragraphs, every character is kept.</summary>
internal static class PlainParagraphs
{
    public static IReadOnlyList<Block> Read(string body, LineMap lines)
    {
        var blocks = new List<Block>();
        var start = -1;
        for (var line = 0; line <= lines.Count; line++)
        {
            var isBlank = line == lines.Count || string.IsNullOrWhiteSpace(body[lines.Start(line)..lines.End(line)]);
            if (!isBlank && start < 0) start = line;
            if (!isBlank || start < 0) continue;
            var text = body[lines.Start(start)..lines.End(line - 1)];
            var span = lines.Lines(start, line - 1);
            blocks.Add(new Paragraph([new Text(text.Trim()) { Span = span }], span));
            start = -1;
        }

        return blocks;
    }
}
