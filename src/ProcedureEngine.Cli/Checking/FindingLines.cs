using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli.Checking;

/// <summary>Findings for people and for editors that know compilers' lines: grouped by article, one a line.</summary>
internal static class FindingLines
{
    /// <summary>Writes <c>path(line): severity rule: message</c> for each finding, the article's name above its findings.</summary>
    public static void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (var article in findings.GroupBy(f => f.Article))
        {
            output.WriteLine(article.Key.Value);
            foreach (var finding in article) output.WriteLine($"  {At(finding)}: {SeverityName.Of(finding.Severity)} {finding.Rule}: {finding.InEnglish()}");
            output.WriteLine();
        }
    }

    private static string At(Finding finding) => (finding.At ?? finding.Reference) is { } place ? $"{place.Path}({place.Span.Line})" : finding.Locale.Tag;
}
