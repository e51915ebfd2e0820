using System.CommandLine.Help;
using ProcedureEngine.Cli;
using Xunit;

namespace ProcedureEngine.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chek", "content")]
    [InlineData("build", "content")]
    [InlineData("check")]
    [InlineData("check", "content", "--format", "xml")]
    [InlineData("check", "content", "--reference", "klingon-on-paper")]
    [InlineData("serve", "content", "--port", "99999")]
    [InlineData("serve", "content", "--port", "0")]
    [InlineData("serve", "content", "--port", "x")]
    [InlineData("serve", "content", "--port", "99999999999999")]
    [InlineData("print", "content", "--all", "--locale", "de", "--output", "out", "--timeout", "x")]
    [InlineData("print", "content", "--all", "--locale", "de", "--output", "out", "--second-locale", "klingon-on-paper")]
    [InlineData("check", "content", "--fail-on", "x")]
    public void Wrong_use_is_told_without_a_wall_of_help(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("procedures", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors[^1], StringComparison.Ordinal);
        Assert.InRange(run.Errors.Length, 2, 4);
    }

    /// <summary>Every option of every verb that takes a value; the empty name stands for the argument.</summary>
    public static TheoryData<string, string> Values
    {
        get
        {
            var values = new TheoryData<string, string>();
            foreach (var verb in CommandLine.Verbs().Subcommands)
            {
                if (verb.Arguments.Count > 0) values.Add(verb.Name, "");
                foreach (var option in verb.Options.Where(o => o.ValueType != typeof(bool) && o is not HelpOption)) values.Add(verb.Name, option.Name);
            }

            return values;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void An_empty_value_is_wrong_use(string verb, string option)
    {
        foreach (var arguments in option.Length == 0 ? (string[][])[[""]] : [["content", option, ""], ["content", $"{option}="]])
        {
            var run = CommandRun.Of([verb, .. arguments]);

            Assert.Equal(2, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.StartsWith($"procedures {verb}: error: ", run.Errors[0], StringComparison.Ordinal);
            var told = arguments[^1].Length == 0 ? $"The value of {(option.Length == 0 ? "" : option)}" : "--";
            Assert.Contains(told, run.Errors[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("layout")]
    [InlineData("init")]
    public void Help_ends_with_examples(params string[] verb)
    {
        var run = CommandRun.Of([.. verb, "--help"]);

        Assert.Equal(0, run.ExitCode);
        var examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.StartsWith(string.Join(' ', verb.Prepend("procedures")), e, StringComparison.Ordinal));
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_path_and_no_file_of_more_arguments()
    {
        var run = CommandRun.Of("check", "@no\u001b[31mfile");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(@"error PE0001: There is no folder '@no\u001B[31mfile'", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_a_plain_number() => Assert.Matches(@"^\d+\.\d+\.\d+$", CommandRun.Of("--version").Output.Trim());
}
