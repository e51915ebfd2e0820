using Xunit;

namespace ProcedureEngine.Tests.Reading;

/// <summary>Texts that are made to keep a reader busy: CommonMark's own pathological cases, and those of the dialect and of HTML.</summary>
internal static class Pathological
{
    /// <summary>Each makes a text of about the given length.</summary>
    private static readonly Dictionary<string, Func<int, string>> Makers = new()
    {
        ["open brackets"] = n => new string('[', n),
        ["nested brackets"] = n => new string('[', n / 2) + new string(']', n / 2),
        ["links that never end"] = n => Repeat("[a](", n),
        ["quotes"] = n => new string('>', n),
        ["emphasis that never ends"] = n => Repeat("*a **b ", n),
        ["long runs of emphasis"] = n => new string('*', n / 2) + "a" + new string('*', n / 2),
        ["angle brackets"] = n => new string('<', n),
        ["bold that never ends"] = n => Repeat("x<b>", n),
        ["bold ended by something else"] = n => Repeat("x<b>", n / 2) + Repeat("</i>", n / 2),
        ["spans"] = n => "x" + Repeat("<span data-ttu-id=\"a\">", n),
        ["anchors"] = n => "x" + Repeat("<a href=\"x\">", n),
        ["directives that never end"] = n => Repeat("[!INCLUDE [", n),
        ["rows that never end"] = n => Repeat(":::row:::\n", n),
        ["images that never end"] = n => Repeat(":::image ", n),
        ["the same heading"] = n => Repeat("# a\n", n),
        ["a list cut at every step"] = n => string.Concat(Enumerable.Range(1, n / 10).Select(i => $"{i}. a\n\nx\n\n")),
        ["lists of HTML that never end"] = n => Repeat("<ul>\n\n", n),
        ["nested divs"] = n => Repeat("<div>", n),
        ["nested bold in HTML"] = n => "<div>" + Repeat("<b>", n),
        ["nested tables"] = n => Repeat("<table><tr><td>", n),
        ["details that never end"] = n => Repeat("<details>\n\nx\n\n", n),
        ["a list in a list on one line"] = n => Repeat("- ", n) + "a",
        ["bars"] = n => new string('|', n / 2) + "\n" + Repeat("|-", n / 2),
        ["a wide table with short rows"] = n => Repeat("|a", (int)Math.Sqrt(n)) + "|\n" + Repeat("|-", (int)Math.Sqrt(n)) + "|\n" + Repeat("|a|\n", n),
        ["growing runs of backticks"] = n => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * n)).Select(i => new string('`', i) + " ")),
        ["comments that never end"] = n => "x " + Repeat("<!-- ", n),
        ["instructions that never end"] = n => "x " + Repeat("<?", n),
        ["front matter of brackets"] = n => "---\na: " + new string('[', n) + "\n---\n",
        ["one long word"] = n => new string('a', n),
        ["half of a surrogate pair"] = n => new string('\uD83D', n),
        ["null characters"] = n => new string('\0', n),
        ["tabs of the dialect"] = n => Repeat("# [a](#tab/a)\n", n),
        ["empty bold between letters"] = n => Repeat("a<b></b>", n),
        ["many definitions of one term"] = n => "<dl>" + Repeat("<dd>a</dd>", n) + "</dl>",
        ["a suppression for each paragraph"] = n => Repeat("<!-- procedures-ignore a: b -->\n\nx\n\n", n),
        ["suppressions of nothing"] = n => Repeat("<!-- procedures-ignore a: b -->\n", n),
        ["cross references that never end"] = n => Repeat("<xref:", n),
        ["colons"] = n => new string(':', n),
        ["strikethrough that never ends"] = n => Repeat("~~a ", n),
        ["braces"] = n => Repeat("{a", n),
        ["brackets behind brackets"] = n => Repeat("[a][b", n),
        ["entities that never end"] = n => Repeat("&amp", n),
        ["end tags that never end"] = n => Repeat("</a", n),
        ["images without an address"] = n => Repeat("![a]", n),
        ["character data that never ends"] = n => "x " + Repeat("<![CDATA[", n),
        ["tags that never end"] = n => Repeat("<a b=\"", n),
        ["numbers that no list has"] = n => Repeat("999999999. x\n", n),
        ["steps"] = n => Repeat("1. a\n", n),
        ["footnotes"] = n => Repeat("[^1] ", n) + "\n\n[^1]: a\n",
        ["definitions of one name"] = n => Repeat("[a]: x\n", n),
        ["one reference with a long address"] = n => "[a]: https://x.y/" + new string('z', 2_000) + "\n\n" + Repeat("[a] ", n),
        ["full stops"] = n => new string('.', n) + "x",
        ["numbers in one line"] = n => Repeat("100. ", n),
        ["alerts"] = n => Repeat("> [!NOTE]\n> a\n\n", n),
        ["bold lines"] = n => Repeat("**a**\n\n", n),
    };

    public static TheoryData<string> Names => [.. Makers.Keys];

    public static string Make(string name, int length) => Makers[name](length);

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
