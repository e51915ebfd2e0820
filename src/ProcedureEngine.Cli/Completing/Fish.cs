using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Completing;

/// <summary>Completion for fish.</summary>
internal sealed class Fish : ICompletionShell
{
    public string Name => "fish";

    public string Setup => "procedures completion fish | source";

    public string Script(ImmutableArray<VerbSyntax> verbs)
    {
        var text = new StringBuilder("# Completion of procedures for fish.\ncomplete -c procedures -e\n");
        text.Append("complete -c procedures -n __fish_use_subcommand -f -l help -d 'Show help'\ncomplete -c procedures -n __fish_use_subcommand -f -l version -d 'Show the version'\n");
        foreach (var verb in verbs)
        {
            text.Append(CultureInfo.InvariantCulture, $"complete -c procedures -n __fish_use_subcommand -f -a {verb.Name} -d '{ShellText.Brief(verb.Description)}'\n");
            var seen = $"complete -c procedures -n '__fish_seen_subcommand_from {verb.Name}'";
            foreach (var argument in verb.Arguments.Where(a => !a.Values.IsEmpty)) text.Append(CultureInfo.InvariantCulture, $"{seen} -f -a '{string.Join(' ', argument.Values)}'\n");
            foreach (var option in verb.Options)
            {
                var shortName = option.Short is null ? "" : $" -s {option.Short[1..]}";
                var value = option.Value is null ? "" : !option.Values.IsEmpty ? $" -x -a '{string.Join(' ', option.Values)}'" : option.TakesPath ? " -r" : " -x";
                text.Append(CultureInfo.InvariantCulture, $"{seen} -l {option.Name[2..]}{shortName}{value} -d '{ShellText.Brief(option.Description)}'\n");
            }
        }

        return text.ToString();
    }
}
