using System.Diagnostics;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>The program where .NET knows no languages.</summary>
[Slow("Starts the program.")]
public sealed class LanguageSupportTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public LanguageSupportTests()
    {
        temporary.Write("content/en/router.md", SampleArticle.English);
        temporary.Write("content/de/router.md", SampleArticle.German);
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("1", null)]
    [InlineData("true", null)]
    [InlineData("1", "0")]
    public void When_told_to_do_without_it_says_so_and_how_to_mend_it(string invariant, string? predefinedOnly)
    {
        var (code, output, error) = Run("dotnet", [Program, "check", temporary["content"]], invariant, predefinedOnly);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("procedures:1:1: error PE0915: The machine cannot tell languages apart", Assert.Single(error), StringComparison.Ordinal);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", error[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    public void Else_it_works(string? invariant) => Assert.Equal(0, Run("dotnet", [Program, "check", temporary["content"]], invariant, null).Code);

    [Fact]
    public void Without_the_library_it_says_which_one_to_install()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") Assert.Skip("only root can hide a library from a process");
        // In a view of the disk that is the child's alone nothing is in the place of the library.
        const string hide = """for f in $(ldconfig -p | sed -n 's/.*libicuuc\.so.* => //p'); do mount --bind /dev/null "$(readlink -f "$f")" || exit 77; done; exec dotnet "$@" """;
        var (code, output, error) = Run("unshare", ["--mount", "sh", "-c", hide, "sh", Program, "check", temporary["content"]], null, null);
        if (code is 77 or 1) Assert.Skip("this machine does not let a process hide a library");

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("procedures:1:1: error PE0915: The machine cannot tell languages apart: the ICU library is not installed.", Assert.Single(error), StringComparison.Ordinal);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "procedures.dll");

    private static (int Code, string Output, string[] Error) Run(string program, string[] arguments, string? invariant, string? predefinedOnly)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = predefinedOnly;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
