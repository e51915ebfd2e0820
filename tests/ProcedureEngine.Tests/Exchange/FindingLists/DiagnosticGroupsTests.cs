using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;
using Xunit;

namespace ProcedureEngine.Tests.Exchange.FindingLists;

public sealed class DiagnosticGroupsTests
{
    private static readonly Diagnostic[] Diagnostics =
    [
        Diagnostic.Create(DiagnosticIds.GluedLink, "de/a.md", new SourceSpan(3, 4, 3, 9), "for"),
        Diagnostic.Create(DiagnosticIds.GluedLink, "de/b.md", new SourceSpan(5, 6, 5, 9), "for"),
        Diagnostic.Create(DiagnosticIds.GluedLink, "de/b.md", new SourceSpan(7, 6, 7, 9), "from"),
        Diagnostic.Create(DiagnosticIds.NotUtf8, "de/c.md", SourceSpan.Start, "0xFC", "9"),
    ];

    [Fact]
    public void What_is_wrong_the_same_way_is_one_line_and_errors_come_first()
    {
        var lines = DiagnosticGroups.Lines(Diagnostics, "docs/", isGrouped: true).Select(l => l.ToString()).ToList();

        Assert.Equal(3, lines.Count);
        Assert.StartsWith("docs/de/c.md:1:1: error PE0004: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("docs/de/a.md:3:4: warning PE0208: ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" [2 places in 2 files]", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("docs/de/b.md:7:6: warning PE0208: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Ungrouped_each_has_its_line() => Assert.Equal(4, DiagnosticGroups.Lines(Diagnostics, "", isGrouped: false).Count());

    [Theory]
    [InlineData("docs/", "de/a.md", "docs/de/a.md")]
    [InlineData("", "de/a.md", "de/a.md")]
    [InlineData("docs/", "../procedures.yml", "procedures.yml")]
    [InlineData("a/docs/", "../../procedures.yml", "procedures.yml")]
    [InlineData("../docs/", "de/a.md", "../docs/de/a.md")]
    [InlineData("", "../procedures.yml", "../procedures.yml")]
    [InlineData("../", "../procedures.yml", "../../procedures.yml")]
    public void Paths_begin_where_the_program_runs(string root, string path, string expected) => Assert.Equal(expected, ReportPath.From(root, path));
}
