using System.Diagnostics;
using System.Text.RegularExpressions;
using ProcedureEngine.Cli;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ProcedureEngine.Tests.Cli;

/// <summary>What docs/ci.md and action.yml tell pipelines to run.</summary>
public sealed partial class PipelineRecipeTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.At("docs/ci.md"));

    private static readonly string Action = File.ReadAllText(RepositoryFolder.At("action.yml"));

    public static TheoryData<string> Commands() => [.. Command().Matches(Page).Select(m => m.Groups["arguments"].Value.Trim()).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_one_that_the_program_takes(string arguments) => Assert.Empty(CommandLine.Verbs().Parse(arguments).Errors);

    [Fact]
    public void There_are_commands_for_each_pipeline() => Assert.True(Commands().Count >= 7);

    [Fact]
    public void Every_pipeline_is_YAML()
    {
        var pipelines = Yaml().Matches(Page).Select(m => m.Groups["text"].Value).Append(Action).ToList();
        Assert.Equal(5, pipelines.Count);
        Assert.All(pipelines, pipeline => Assert.NotEmpty(Root(pipeline).Children));
    }

    [Fact]
    public void The_action_reads_every_input_as_a_variable_and_knows_no_other()
    {
        var inputs = ((YamlMappingNode)Root(Action)["inputs"]).Children.Keys.Select(k => k.ToString()).Order(StringComparer.Ordinal);
        Assert.Equal(inputs, Input().Matches(Action).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("${{", Script(), StringComparison.Ordinal);
    }

    [Fact, Slow("the program in processes of its own")]
    public async Task The_action_tells_of_a_finding_and_fails()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "bash is asked for");
        using var folder = new TemporaryFolder();
        folder.Write("docs/en/a.md", "# Title\n\n1. Choose **OK**.\n2. Wait 5 minutes.\n3. Turn it off.\n");
        folder.Write("docs/de/a.md", "# Titel\n\n1. Wählen Sie **OK**.\n2. Warten Sie 5 Minuten.\n");
        folder.Write("temp/procedures/procedures", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "procedures.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["temp/procedures/procedures"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        folder.Write("script.sh", "set -eo pipefail\n" + Script());

        var start = new ProcessStartInfo("bash", folder["script.sh"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["RUNNER_TEMP"] = folder["temp"], ["GITHUB_STEP_SUMMARY"] = folder["summary.md"], ["CONTENT"] = "docs", ["FAIL_ON"] = "error",
            ["REFERENCE"] = "", ["CHANGED_SINCE"] = "", ["BASELINE"] = "", ["SARIF"] = "x.sarif",
        })
        {
            start.Environment[name] = value;
        }

        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, shell.ExitCode);
        Assert.Contains("::error file=docs/de/a.md,line=", output, StringComparison.Ordinal);
        Assert.Contains("missing-step", File.ReadAllText(folder["summary.md"]), StringComparison.Ordinal);
        Assert.Contains("\"missing-step\"", File.ReadAllText(folder["x.sarif"]), StringComparison.Ordinal);
    }

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Script() => ((YamlSequenceNode)Root(Action)["runs"]["steps"]).Children[^1]["run"].ToString();

    [GeneratedRegex(@"(?m)^(?:\s*- (?:script: )?)?procedures (?<arguments>check .*)$")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?s)```yaml\n(?<text>.*?)```")]
    private static partial Regex Yaml();

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>[\w-]+) \}\}")]
    private static partial Regex Input();
}
