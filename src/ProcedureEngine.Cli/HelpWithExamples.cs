using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ProcedureEngine.Cli;

/// <summary>A command's help, followed by examples to copy.</summary>
internal sealed class HelpWithExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
{
    /// <summary>Gives a command a help of its own.</summary>
    public static void AddTo(Command command, params string[] examples)
    {
        var option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null) command.Add(option = new HelpOption());
        option.Action = new HelpWithExamples((HelpAction)option.Action!, examples);
    }

    /// <summary>The examples of a command; empty where it has none.</summary>
    public static ImmutableArray<string> Of(Command command) => command.Options.OfType<HelpOption>().FirstOrDefault()?.Action is HelpWithExamples { Examples: var known } ? [.. known] : [];

    private string[] Examples => examples;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        return result;
    }
}
