using System.Globalization;
using System.Reflection;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

public sealed class DiagnosticIdTests
{
    private static readonly DiagnosticId[] All = [.. typeof(DiagnosticIds).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (DiagnosticId)p.GetValue(null)!)];

    [Fact]
    public void No_two_diagnostics_share_a_code() => Assert.Empty(All.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Codes_are_PE_and_four_digits() => Assert.All(All, d => Assert.Matches("^PE[0-9]{4}$", d.Code));

    [Fact]
    public void They_stand_in_the_order_of_their_codes() => Assert.Equal(All.Select(d => d.Code).Order(StringComparer.Ordinal), All.Select(d => d.Code));

    [Fact]
    public void Messages_and_hints_are_sentences_on_one_line()
    {
        foreach (var id in All)
        {
            foreach (var text in new[] { id.Message, id.Hint })
            {
                Assert.False(text.Contains('\n', StringComparison.Ordinal), id.Code);
                Assert.Matches(@"[.}]$", text);
                _ = string.Format(CultureInfo.InvariantCulture, text, "a", "b", "c", "d");
            }
        }
    }

    [Fact]
    public void A_diagnostic_is_one_line_that_editors_know() =>
        Assert.Equal(
            "de/a.md:3:5: error PE0004: The file is not UTF-8 (byte 0xFC at offset 9). Save it as UTF-8; the article was left out.",
            Diagnostic.Create(DiagnosticIds.NotUtf8, "de/a.md", new SourceSpan(3, 5, 3, 5), "FC", "9").ToString());
}
