using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Manual;

/// <summary>The manual page, for <c>man</c>: what the help says of all verbs, in one document (roff, man macros).</summary>
internal static class ManualPage
{
    /// <summary>The page.</summary>
    /// <param name="summary">What the program does.</param>
    /// <param name="verbs">Its verbs.</param>
    /// <param name="version">Its version.</param>
    public static string Of(string summary, ImmutableArray<VerbSyntax> verbs, string version)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $".TH PROCEDURES 1 \"\" \"procedures {version}\" \"User Commands\"\n.SH NAME\nprocedures \\- checklists, guides and consistency reports of localized Markdown procedures\n");
        text.Append(".SH SYNOPSIS\n");
        foreach (var verb in verbs) text.Append(CultureInfo.InvariantCulture, $".B procedures {verb.Name}\n{Text(string.Concat(verb.Arguments.Select(a => a.Name + " ")))}[OPTION]...\n.br\n");
        text.Append(CultureInfo.InvariantCulture, $".SH DESCRIPTION\n{Text(summary)}\n");
        foreach (var verb in verbs)
        {
            text.Append(CultureInfo.InvariantCulture, $".SH {Text(verb.Name).ToUpperInvariant()}\n{Text(verb.Description)}\n");
            foreach (var argument in verb.Arguments) text.Append(CultureInfo.InvariantCulture, $".TP\n.I {Text(argument.Name)}\n{Text(argument.Description)}\n");
            foreach (var option in verb.Options)
            {
                text.Append(CultureInfo.InvariantCulture, $".TP\n.B {Text(option.Short is null ? option.Name : $"{option.Short}, {option.Name}")}{(option.Value is null ? "" : $" \\fI{Text(option.Value)}\\fR")}\n{Text(option.Description)}\n");
            }

            if (verb.Examples.IsEmpty) continue;
            text.Append(".PP\nExamples:\n.PP\n.nf\n.RS\n");
            foreach (var example in verb.Examples) text.Append(CultureInfo.InvariantCulture, $"{Text(example)}\n");
            text.Append(".RE\n.fi\n");
        }

        text.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in (ReadOnlySpan<(int, string)>)[(ExitCode.Clean, "All is well."), (ExitCode.Findings, "The check found something at or above the level that fails it, or something had to be left out."), (ExitCode.Failed, "Wrong use, or nothing could be read or written."), (ExitCode.Interrupted, "Ctrl+C.")])
        {
            text.Append(CultureInfo.InvariantCulture, $".TP\n.B {code}\n{meaning}\n");
        }

        text.Append(".SH FILES\n.TP\n.I procedures.yml\nSettings, in the content folder or above it in the same repository; 'procedures config' shows what holds.\n");
        return text.ToString();
    }

    /// <summary>Text as roff takes it: a dash is a dash to copy, a backslash itself, and no line begins with a command.</summary>
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return string.Join("\n.br\n", escaped.Split('\n').Select(line => line.Length > 0 && line[0] is '.' or '\'' ? "\\&" + line : line));
    }
}
