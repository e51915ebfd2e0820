using System.Text.Json;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Configuring;

public sealed class ConfigCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_setting_is_shown_with_its_place_and_every_other_with_its_default()
    {
        folder.Write("procedures.yml", "# ours\nreference: en\nrules:\n  missing-media: note\n  label-mismatch:\n    nb: none\nlocales: [de, nb]\n");
        var run = CommandRun.Of("config", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("reference: en ", run.Output, StringComparison.Ordinal);
        Assert.Contains("procedures.yml:2:1", Line(run, "reference: en"), StringComparison.Ordinal);
        Assert.Contains("procedures.yml:4:3", Line(run, "rules.missing-media: note"), StringComparison.Ordinal);
        Assert.Contains("procedures.yml:6:5", Line(run, "rules.label-mismatch.nb: none"), StringComparison.Ordinal);
        Assert.Contains("procedures.yml:7:1", Line(run, "locales: [de, nb]"), StringComparison.Ordinal);
        Assert.Contains("# default: 'procedures build' asks for --output", Line(run, "# output:"), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same()
    {
        folder.Write("procedures.yml", "reference: en\n");
        var root = JsonDocument.Parse(CommandRun.Of("config", folder.Path, "--format", "json").Output).RootElement;

        Assert.EndsWith("procedures.yml", root.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(("reference", "en", 1), (root.GetProperty("settings")[0].GetProperty("key").GetString(), root.GetProperty("settings")[0].GetProperty("values")[0].GetString(), root.GetProperty("settings")[0].GetProperty("line").GetInt32()));
        Assert.DoesNotContain(root.GetProperty("defaults").EnumerateArray(), d => d.GetProperty("key").GetString() == "reference");
    }

    [Fact]
    public void What_is_wrong_with_the_settings_is_told_and_is_an_exit_code()
    {
        folder.Write("procedures.yml", "refrence: en\nrules:\n  mising-step: note\n");
        var run = CommandRun.Of("config", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Errors.Length);
        Assert.Contains("Did you mean 'reference'?", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("Did you mean 'missing-step'?", run.Errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_and_not_there_is_told() => Assert.Contains("PE0011", CommandRun.Of("check", folder.Path, "--config", folder["none.yml"]).Error, StringComparison.Ordinal);

    private static string Line(CommandRun run, string beginning) => run.Output.Split('\n').Single(l => l.StartsWith(beginning, StringComparison.Ordinal));
}
