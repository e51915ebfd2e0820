using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace ProcedureEngine.Cli;

/// <summary>What a verb takes, as completion and the manual tell it: read from the commands that parse the arguments, so that all say the same.</summary>
/// <param name="Name">What users type.</param>
/// <param name="Description">What it does.</param>
/// <param name="Arguments">What stands behind it without a name, as the help writes it: <c>[CONTENT]</c>.</param>
/// <param name="Options">Its options.</param>
/// <param name="Examples">Calls to copy.</param>
internal sealed record VerbSyntax(string Name, string Description, ImmutableArray<VerbSyntax.Argument> Arguments, ImmutableArray<VerbSyntax.Option> Options, ImmutableArray<string> Examples)
{
    /// <summary>What the values of an option that names a file or folder are called in the help.</summary>
    private static readonly string[] Paths = ["FILE", "DIR", "OUT", "PATH"];

    /// <summary>An argument.</summary>
    /// <param name="Name">As the help writes it.</param>
    /// <param name="Description">What it is.</param>
    /// <param name="Values">What it may be; empty where it is a file or folder.</param>
    internal sealed record Argument(string Name, string Description, ImmutableArray<string> Values);

    /// <summary>An option.</summary>
    /// <param name="Name">Its long name, with both dashes.</param>
    /// <param name="Short">Its short name, with the dash; null where it has none.</param>
    /// <param name="Value">What its value is called; null where it takes none.</param>
    /// <param name="Description">What it does.</param>
    /// <param name="Values">What it may be, where that is a list.</param>
    internal sealed record Option(string Name, string? Short, string? Value, string Description, ImmutableArray<string> Values)
    {
        /// <summary>Whether its value is a file or folder.</summary>
        public bool TakesPath => Paths.Contains(Value);
    }

    /// <summary>All verbs, in the order of the help.</summary>
    public static ImmutableArray<VerbSyntax> All(Command root) => [.. root.Subcommands.Where(c => !c.Hidden).Select(Of)];

    private static VerbSyntax Of(Command verb) => new(
        verb.Name,
        verb.Description ?? "",
        [.. verb.Arguments.Select(a => new Argument(a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Name, a.Description ?? "", ValuesOf(a.GetCompletions(CompletionContext.Empty))))],
        [.. verb.Options.Where(o => !o.Hidden).Select(Of)],
        HelpWithExamples.Of(verb));

    private static Option Of(System.CommandLine.Option option)
    {
        var isFlag = option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool);
        return new Option(
            option.Name,
            option.Aliases.FirstOrDefault(a => a.Length == 2 && a[0] == '-'),
            isFlag ? null : option.HelpName ?? "VALUE",
            option.Description ?? "",
            isFlag ? [] : ValuesOf(option.GetCompletions(CompletionContext.Empty)));
    }

    private static ImmutableArray<string> ValuesOf(IEnumerable<CompletionItem> items) => [.. items.Select(i => i.Label)];
}
