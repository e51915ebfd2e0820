using ProcedureEngine.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Manual;

public sealed class ManualPageTests
{
    private static readonly string Page = CommandRun.Of("man").Output.ReplaceLineEndings("\n");

    [Fact]
    public void Every_verb_every_option_and_every_example_stands_in_it()
    {
        foreach (var verb in VerbSyntax.All(CommandLine.Verbs()))
        {
            Assert.Contains($"\n.SH {verb.Name.ToUpperInvariant()}\n", Page, StringComparison.Ordinal);
            Assert.All(verb.Options, o => Assert.Contains(o.Name.Replace("-", "\\-", StringComparison.Ordinal), Page, StringComparison.Ordinal));
            Assert.All(verb.Examples, e => Assert.Contains(e.Replace("-", "\\-", StringComparison.Ordinal), Page, StringComparison.Ordinal));
        }
    }

    [Fact, Slow("Starts man.")]
    public async Task Man_has_no_complaint_about_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/groff"), "There is no groff.");
        using var folder = new TemporaryFolder();
        folder.Write("procedures.1", Page);
        var run = await ProgramRun.Of(folder.Path, ["groff", "-man", "-Tutf8", "-ww", "-z", "procedures.1"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
