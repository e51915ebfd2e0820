namespace ProcedureEngine.Tests.Reading;

/// <summary>A spec: text for people, an article in <c>~~~~ article</c>, and its model in <c>~~~~ model</c>.</summary>
/// <param name="Head">Everything up to the model.</param>
/// <param name="Language">The language of the article.</param>
/// <param name="Article">The article's text. <c>␠</c> is a space, <c>␉</c> a tab and <c>␍</c> a carriage return that would be lost or unseen otherwise.</param>
/// <param name="Model">What the reader makes of it.</param>
internal sealed record SpecFile(string Head, string Language, string Article, string Model)
{
    private const string Fence = "~~~~";

    public static SpecFile Parse(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var open = text.IndexOf(Fence + " article", StringComparison.Ordinal);
        if (open < 0) throw new FormatException($"A spec has a line '{Fence} article' and ends the article with '{Fence}'.");
        var start = text.IndexOf('\n', open) + 1;
        var end = text.IndexOf("\n" + Fence + "\n", start, StringComparison.Ordinal) + 1;
        var language = text[(open + Fence.Length + " article".Length)..(start - 1)].Trim();
        var model = text.IndexOf(Fence + " model\n", end, StringComparison.Ordinal);
        var expected = "";
        var head = text[..(end + Fence.Length + 1)];
        if (model >= 0)
        {
            var modelStart = model + Fence.Length + " model\n".Length;
            expected = text[modelStart..text.IndexOf(Fence, modelStart, StringComparison.Ordinal)];
            head = text[..model];
        }

        var article = text[start..end].Replace('␠', ' ').Replace('␉', '\t').Replace('␍', '\r');
        return new SpecFile(head.TrimEnd('\n') + "\n\n", language.Length == 0 ? "en" : language, article, expected);
    }

    public string With(string model) => $"{Head}{Fence} model\n{model}{Fence}\n";
}
