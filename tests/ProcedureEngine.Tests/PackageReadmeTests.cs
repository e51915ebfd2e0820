using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests;

/// <summary>What the readmes of the packages show works.</summary>
public sealed partial class PackageReadmeTests
{
    [Fact]
    public void The_code_of_the_library_does_what_it_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en/a.md", "# Title\n\n1. Choose **OK**.\n2. Wait 5 minutes.\n3. Turn it off.\n");
        folder.Write("de/a.md", "# Titel\n\n1. Wählen Sie **OK**.\n2. Warten Sie 5 Minuten.\n");
        var lines = new List<string>();
        void Print(string line) => lines.Add(line);

        // The same lines, with this folder for docs and the list for the console.
#pragma warning disable xUnit1051 // As the readme has it.
        var summary = Check.Run(new CheckOptions(folder.Path));
#pragma warning restore xUnit1051
        foreach (var finding in summary.Findings)
        {
            Print($"{finding.At?.Path}:{finding.At?.Span.Line} {finding.Rule}: {finding.InEnglish()}");
        }

        Assert.StartsWith("de/a.md:", Assert.Single(lines, l => l.Contains("missing-step", StringComparison.Ordinal)), StringComparison.Ordinal);
        var own = File.ReadAllText(RepositoryFolder.At("tests/ProcedureEngine.Tests/PackageReadmeTests.cs")).ReplaceLineEndings("\n");
        var shown = Code().Match(File.ReadAllText(RepositoryFolder.At("src/ProcedureEngine/PackageReadme.md")).ReplaceLineEndings("\n")).Groups["code"].Value;
        Assert.All(shown.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line.Replace("\"docs\"", "folder.Path", StringComparison.Ordinal).Replace("Console.WriteLine", "Print", StringComparison.Ordinal), own, StringComparison.Ordinal));
    }

    [Fact]
    public void The_commands_of_the_tool_are_ones_that_it_takes()
    {
        var commands = Command().Matches(File.ReadAllText(RepositoryFolder.At("src/ProcedureEngine.Cli/PackageReadme.md"))).Select(m => m.Groups["arguments"].Value.Trim()).ToList();

        Assert.Equal(3, commands.Count);
        Assert.All(commands, arguments => Assert.Empty(ProcedureEngine.Cli.CommandLine.Verbs().Parse(arguments).Errors));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("(?m)^    procedures (?<arguments>.*)$")]
    private static partial Regex Command();
}
