using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Terminal;

public sealed class EscapedTextTests
{
    [Theory]
    [InlineData("\u001b[2J\u001b]0;title\u0007", @"\u001B[2J\u001B]0;title\u0007")]
    [InlineData("a\nb\rc\td\0", @"a\u000Ab\u000Dc\u0009d\u0000")]
    [InlineData("\u007f\u0080\u009b31m", @"\u007F\u0080\u009B31m")]
    [InlineData("\u061c\u200e\u200f", @"\u061C\u200E\u200F")]
    [InlineData("\u202a\u202b\u202c\u202d\u202e", @"\u202A\u202B\u202C\u202D\u202E")]
    [InlineData("\u2066\u2067\u2068\u2069\u2028\u2029", @"\u2066\u2067\u2068\u2069\u2028\u2029")]
    public void What_would_move_the_cursor_or_turn_the_text_is_an_escape(string text, string expected) => Assert.Equal(expected, EscapedText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Wählen Sie „Weiter“ – 漢字 كلمة 👩‍💻 a\u00adb\u00a0c")]
    public void Letters_of_any_script_stay_as_they_are(string text) => Assert.Same(text, EscapedText.Of(text));

    [Fact]
    public void Line_ends_stay_where_there_are_lines() => Assert.Equal("a\r\nb\\u001B\n\\u000Dc\n", EscapedText.OfLines("a\r\nb\u001b\n\rc\n"));

    [Fact]
    public void A_diagnostic_is_one_line_whatever_its_file_is_called() => Assert.StartsWith(
        @"de/a\u000Ab\u202Edm.md:1:1: error PE0001: There is no folder 'x\u001B[31m'.",
        Diagnostic.Create(DiagnosticIds.MissingFolder, "de/a\nb\u202Edm.md", SourceSpan.Start, "x\u001b[31m").ToString(),
        StringComparison.Ordinal);
}
