using System.CommandLine;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli;

/// <summary>What is wrong with the arguments of a call, a line each; what is mistyped with what may have been meant.</summary>
internal static class UsageErrors
{
    /// <summary>The lines; never empty for a call that could not be parsed.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var first, ..] && Verb(first, command) is { } verb) return [verb];
        return parsed.Errors.Select(e => e.Message).Distinct().Select(message => parsed.UnmatchedTokens.FirstOrDefault(t => message.Contains($"'{t}'", StringComparison.Ordinal)) is ['-', _, ..] token ? Option(token, command) : message);
    }

    private static string? Verb(string token, Command root)
    {
        if (token.StartsWith('-')) return null;
        var verbs = root.Subcommands.Select(c => c.Name);
        var advice = NearestName.Of(token, verbs) is { } meant ? $"Did you mean '{meant}'?" : $"There are: {string.Join(", ", verbs)}.";
        return $"There is no command '{token}'. {advice}";
    }

    /// <summary>That there is no such option, and which one may have been meant.</summary>
    public static string Option(string token, Command command)
    {
        var written = token.Split('=', ':')[0];
        var options = command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal));
        return $"There is no option '{written}'.{(NearestName.Of(written, options) is { } meant ? $" Did you mean '{meant}'?" : "")}";
    }
}
