using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Cli.Files;

namespace ProcedureEngine.Cli.Checking;

/// <summary>A file that the user named for the findings.</summary>
internal static partial class ReportFile
{
    /// <summary>A <see cref="Diagnostics.StoppedException"/> where a file is there that is no report of ours, in whichever format.</summary>
    public static void Require(string file) => WholeFile.Require(file, head => Beginning().IsMatch(Encoding.UTF8.GetString(head.Span)));

    /// <summary>Writes it, with the folders above it; a <see cref="Diagnostics.StoppedException"/> where that can't be done, and the old one then stays.</summary>
    public static void Write(string file, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        WholeFile.Write(file, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    // JSON, SARIF, JUnit, CSV, Markdown, and lines for people: an article's name, then a finding.
    [GeneratedRegex("""
        \A\uFEFF?(
          \s*\{\s*"version":\s*1,\s*"generator":\s*"ProcedureEngine\b
        | \s*\{\s*"\$schema":[^{]*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"ProcedureEngine"
        | \s*(<\?xml[^>]*\?>)?\s*<testsuites\ name="procedures\ check"
        | severity,rule,article,locale,path,line,endLine,
        | \#\#\ Consistency\ of\ translations\r?\n
        | [^\r\n]+\r?\n\ \ [^\r\n]+:\ (error|warning|note)\ [a-z]+(-[a-z]+)+:\ )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
