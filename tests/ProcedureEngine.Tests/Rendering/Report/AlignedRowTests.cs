using ProcedureEngine.Rendering.Report.Drift;
using Xunit;
using static ProcedureEngine.Tests.Rendering.Report.SampleSet;

namespace ProcedureEngine.Tests.Rendering.Report;

public sealed class AlignedRowTests
{
    private static string Show(string english, string german, string? dutch = null)
    {
        var set = dutch is null
            ? Of("a", (English, english), (German, german))
            : Of("a", (English, english), (German, german), (Dutch, dutch));
        return string.Join('\n', AlignedRow.Of(set).Select(r => string.Join(" | ", Enumerable.Range(0, r.Cells.Length + 1).Select(c => r.UnitIn(c)?.Content ?? "-"))));
    }

    [Fact]
    public void What_a_translation_lacks_leaves_a_gap_in_its_column() => Assert.Equal(
        "T | T\nOpen `a.txt`. | Öffnen Sie `a.txt`.\nWait 15 minutes. | -\nClose `b.txt`. | Schließen Sie `b.txt`.".Replace("`", "", StringComparison.Ordinal),
        Show("# T\n\n1. Open `a.txt`.\n2. Wait 15 minutes.\n3. Close `b.txt`.\n", "# T\n\n1. Öffnen Sie `a.txt`.\n2. Schließen Sie `b.txt`.\n"));

    [Fact]
    public void What_only_a_translation_has_stands_behind_what_it_follows() => Assert.Equal(
        "T | T\nOpen a.txt. | Öffnen Sie a.txt.\n- | Warten Sie 15 Minuten.\nClose b.txt. | Schließen Sie b.txt.",
        Show("# T\n\n1. Open `a.txt`.\n2. Close `b.txt`.\n", "# T\n\n1. Öffnen Sie `a.txt`.\n2. Warten Sie 15 Minuten.\n3. Schließen Sie `b.txt`.\n"));

    [Fact]
    public void Two_translations_share_the_row_of_what_both_add() => Assert.Equal(
        "T | T | T\nOpen a.txt. | Öffnen Sie a.txt. | Open a.txt.\n- | Warten Sie 15 Minuten. | Wacht 15 minuten.\nClose b.txt. | Schließen Sie b.txt. | Sluit b.txt.",
        Show("# T\n\n1. Open `a.txt`.\n2. Close `b.txt`.\n", "# T\n\n1. Öffnen Sie `a.txt`.\n2. Warten Sie 15 Minuten.\n3. Schließen Sie `b.txt`.\n", "# T\n\n1. Open `a.txt`.\n2. Wacht 15 minuten.\n3. Sluit `b.txt`.\n"));

    [Fact]
    public void An_article_in_one_language_has_a_row_for_every_unit() =>
        Assert.Equal(3, AlignedRow.Of(Of("a", (English, "# T\n\nOne.\n\nTwo.\n"))).Length);
}
