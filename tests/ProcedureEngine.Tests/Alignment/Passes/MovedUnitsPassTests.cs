using Xunit;

namespace ProcedureEngine.Tests.Alignment.Passes;

public sealed class MovedUnitsPassTests
{
    private const string Code = "\n\n   ```\n   Source = Central.ContentsWithOptions(company, tenant, region, language)\n   ```\n";

    [Fact]
    public void A_step_is_known_by_the_code_that_stands_in_it()
    {
        Assert.Contains("Locate=Search*", Show(Code), StringComparison.Ordinal);
        Assert.DoesNotContain("Locate=Search*", Show("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_of_which_a_line_was_edited_is_the_same_code() =>
        Assert.Contains("Source=Central.ContentsWithOptions(company*", Show(Code), StringComparison.Ordinal);

    private static string Show(string code) => Versions.Show(Versions.Align(
        "en",
        ("en", $"# T\n\n## <a name=\"a\"></a>A\n\n1. Open Azure.\n2. Locate the line that begins with Source.{code}\n## <a name=\"b\"></a>B\n\n1. Restart 3 routers.\n"),
        ("en-GB", $"# T\n\n## <a name=\"a\"></a>A\n\n1. Open Azure.\n\n## <a name=\"b\"></a>B\n\n1. Restart 3 routers.\n2. Search this whole text, row by row, for what begins with Source.{code.Replace("Source = ", "", StringComparison.Ordinal)}")));
}
