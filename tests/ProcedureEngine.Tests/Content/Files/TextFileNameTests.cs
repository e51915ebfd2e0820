using ProcedureEngine.Content.Files;
using ProcedureEngine.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Content.Files;

public sealed class TextFileNameTests
{
    [Theory]
    [InlineData("en/bad\uFFFD\uFFFD.md", true)]
    [InlineData("en/gone.md", false)]
    public void A_name_that_is_no_UTF_8_is_told_as_that(string path, bool isName)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["en"]);
        var told = new DiagnosticBag();

        Assert.Null(TextFile.Read(folder.Path, path, told));
        Assert.Equal(isName, Assert.Single(told.ToImmutable()).Message.Contains("its name is not UTF-8", StringComparison.Ordinal));
    }
}
