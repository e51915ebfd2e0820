using ProcedureEngine.Diagnostics;
using ProcedureEngine.Output;
using Xunit;

namespace ProcedureEngine.Tests.Output;

public sealed class OverlappingOutputTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public OverlappingOutputTests() => temporary.Write("project/content/en/a.md", "# A\n");

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("project/content")]
    [InlineData("project/content/")]
    [InlineData("project/content/out")]
    [InlineData("project/content/en/deep/out")]
    [InlineData("project")]
    [InlineData("project/content/../content/./out")]
    [InlineData("project/other/../content")]
    [InlineData("project/theme/out")]
    public void An_output_that_is_holds_or_lies_in_what_is_read_is_refused(string output) => Refuses(temporary[output]);

    [Theory]
    [InlineData("link")]
    [InlineData("link/out")]
    [InlineData("up")]
    [InlineData("up/content/en/../out")]
    public void Links_are_followed(string output)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        Directory.CreateSymbolicLink(temporary["link"], "project/content");
        Directory.CreateSymbolicLink(temporary["up"], temporary["project"]);
        Refuses(temporary[output]);
    }

    [Fact]
    public void A_content_that_is_read_through_a_link_is_the_same()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        Directory.CreateSymbolicLink(temporary["link"], temporary["project/content"]);
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(new OutputOptions(temporary["project/content/out"]) { Sources = [temporary["link"]] }));
        Assert.Equal(DiagnosticIds.OverlappingOutput, stopped.Diagnostic.Id);
    }

    [Fact]
    public void Upper_and_lower_case_are_told_apart_where_the_disk_does()
    {
        var output = temporary["project/CONTENT"];
        if (Directory.Exists(output))
        {
            Refuses(output);
        }
        else
        {
            using (OutputFolder.Open(Options(output)))
            {
                // It is another folder.
            }

            Directory.CreateDirectory(output);
            using (OutputFolder.Open(Options(output)))
            {
                // Also when it is there.
            }
        }
    }

    [Theory]
    [InlineData("project/content2")]
    [InlineData("project/con")]
    [InlineData("out")]
    public void A_folder_beside_it_is_not(string output)
    {
        using (OutputFolder.Open(Options(temporary[output]))) Assert.True(File.Exists(temporary["project/content/en/a.md"]));
    }

    private OutputOptions Options(string output) => new(output) { Sources = [temporary["project/content"], temporary["project/theme"]] };

    private void Refuses(string output)
    {
        var stopped = Assert.Throws<StoppedException>(() => OutputFolder.Open(Options(output)));
        Assert.Equal("PE0910", stopped.Diagnostic.Id.Code);
        Assert.Equal(["project/content/en/a.md"], temporary.Files("").Keys.Where(f => !f.StartsWith("link/", StringComparison.Ordinal) && !f.StartsWith("up/", StringComparison.Ordinal)));
        Assert.Equal(["content"], Directory.EnumerateDirectories(temporary["project"]).Select(Path.GetFileName));
    }
}
