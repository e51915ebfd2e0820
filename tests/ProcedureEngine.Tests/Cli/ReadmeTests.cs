using System.Text.RegularExpressions;
using ProcedureEngine.Cli.Files;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

/// <summary>The README's examples print what the README says.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match match in ConsoleBlock().Matches(File.ReadAllText(RepositoryFolder.At("README.md")))) examples.Add(match.Groups[1].Value, match.Groups[2].Value);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_README_says(string command, string expected)
    {
        var arguments = command.Split(' ');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0 && arguments[i - 1] is "--output" or "--baseline") arguments[i] = temporary[arguments[i]];
            else if (arguments[i].StartsWith("content", StringComparison.Ordinal)) arguments[i] = RepositoryFolder.At(arguments[i]);
        }

        var run = CommandRun.Of(arguments);

        Assert.Empty(run.Errors);
        var output = run.Output.Replace(temporary.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(ContentPath.FromHere(RepositoryFolder.At("content")), "content/", StringComparison.Ordinal);
        var printed = Seconds().Replace(output, "0.00 s");
        expected = Seconds().Replace(expected, "0.00 s");
        // An example may end early, and says so.
        if (expected.TrimEnd().EndsWith('…')) Assert.StartsWith(expected.TrimEnd().TrimEnd('…'), printed, StringComparison.Ordinal);
        else Assert.Equal(expected, printed);
    }

    [Fact]
    public void Every_verb_is_described()
    {
        var readme = File.ReadAllText(RepositoryFolder.At("README.md"));
        var verbs = Verb().Matches(CommandRun.Of("--help").Output).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Contains($"`{verb}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        foreach (var document in new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" })
        {
            var targets = Target().Matches(File.ReadAllText(RepositoryFolder.At(document))).Select(m => m.Groups[1].Value).Where(t => !t.Contains(':', StringComparison.Ordinal));
            Assert.All(targets, t => Assert.True(Path.Exists(RepositoryFolder.At(t)), $"{document}: {t}"));
        }
    }

    [GeneratedRegex(@"```console\n\$ procedures (.*)\n((?:.*\n)*?)```")]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"\d+\.\d\d s")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"^  ([a-z]+) (?=[ <])", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Target();
}
