using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ProcedureEngine.Cli;

/// <summary>What is asked of arguments before a verb runs.</summary>
internal static class Validation
{
    /// <summary>Has a verb check how its options go together. Where the value of one is wrong by itself, only that is told.</summary>
    public static void Check(Command verb, Action<CommandResult> check) => verb.Validators.Add(result =>
    {
        if (result.Errors.Any()) return;
        try
        {
            check(result);
        }
        catch (InvalidOperationException)
        {
            // A value that can't be read is told by its option, which is asked next.
        }
    });

    /// <summary>Refuses empty values, as a script passes them for a variable that is not set: they stand for no path and no name, and not for the current folder either.</summary>
    public static void RefuseEmpty(Command verb) => verb.Validators.Insert(0, result =>
    {
        foreach (var part in result.Children)
        {
            var name = part switch { OptionResult option => option.Option.Name, ArgumentResult argument => argument.Argument.Name, _ => "" };
            if (part.Tokens.Any(token => token.Value.Length == 0)) result.AddError($"The value of {name} is empty.");
        }
    });

    /// <summary>Refuses an option that there is not: it would pass for the name of a folder. What is called so on the disk can be named with its folder, as <c>./-x</c>.</summary>
    public static void RefuseUnknownOptions(Command verb) => verb.Validators.Insert(0, result =>
    {
        foreach (var token in result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value))
        {
            if (token.Length > 1 && token[0] == '-') result.AddError(UsageErrors.Option(token, verb));
        }
    });

    /// <summary>Makes an option a whole number within bounds.</summary>
    /// <param name="option">The option.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    /// <param name="message">What is said of any other value.</param>
    public static Option<int> WithBounds(this Option<int> option, int least, int most, string message)
    {
        option.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            result.AddError(message);
            return least;
        };
        return option;
    }
}
