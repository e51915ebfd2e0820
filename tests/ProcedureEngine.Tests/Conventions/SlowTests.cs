using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>The fast run stays fast: what starts the program or a browser is marked.</summary>
public sealed partial class SlowTests
{
    [Fact]
    public void What_starts_the_program_or_a_browser_is_marked_as_slow()
    {
        var unmarked =
            from file in SourceFiles.In("tests/ProcedureEngine.Tests")
            where file.EndsWith("Tests.cs", StringComparison.Ordinal) && Path.GetFileName(file) != nameof(SlowTests) + ".cs"
            let text = File.ReadAllText(file)
            where Start().IsMatch(text) && !text.Contains("Slow(", StringComparison.Ordinal)
            select Path.GetFileName(file);
        Assert.Empty(unmarked);
    }

    [GeneratedRegex(@"ProgramProcess\.|Pdf\.Require|procedures\.dll")]
    private static partial Regex Start();
}
