namespace ProcedureEngine.Translation.Codes;

/// <summary>The names of inline codes, by which those of two languages are paired.</summary>
public static class CodeNames
{
    /// <summary>What a code is: <c>link</c>, <c>image</c>, <c>code</c>, <c>bold</c>, <c>italic</c>, <c>break</c>, <c>tag</c>, <c>character</c>, <c>other</c>.</summary>
    /// <param name="markup">What opens the code, or the code as a whole.</param>
    public static string Of(string markup) => markup switch
    {
        ['!', '[', ..] => "image",
        ['[', '!', ..] or ['[', '^', ..] => "other",
        ['[', ..] => "link",
        ['`', ..] => "code",
        "**" or "__" => "bold",
        "*" or "_" or "~~" => "italic",
        ['<', ..] => "tag",
        ['&', ..] => "character",
        ['\\', '\r' or '\n', ..] => "break",
        ['\\', _] => "character",
        _ when string.IsNullOrWhiteSpace(markup.Replace('>', ' ')) => "break",
        _ => "other",
    };
}
