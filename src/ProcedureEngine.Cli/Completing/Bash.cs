using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Completing;

/// <summary>Completion for bash, from version 3.2 on.</summary>
internal sealed class Bash : ICompletionShell
{
    public string Name => "bash";

    public string Setup => "source <(procedures completion bash)";

    public string Script(ImmutableArray<VerbSyntax> verbs)
    {
        var text = new StringBuilder("""
            # Completion of procedures for bash.
            _procedures() {
              local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} verb="" names="" options="" i
              local IFS=$'\n'
              for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in -*) ;; *) verb=${COMP_WORDS[i]}; break ;; esac
              done
              case "$verb $previous" in

            """);
        foreach (var verb in verbs)
        {
            foreach (var option in verb.Options.Where(o => o.Value is not null))
            {
                var names = option.Short is null ? [option.Name] : (string[])[option.Name, option.Short];
                var pattern = string.Join('|', names.Select(n => $"'{verb.Name} {n}'"));
                var answer = !option.Values.IsEmpty ? $"COMPREPLY=($(compgen -W '{Words(option.Values)}' -- \"$current\"))" : option.TakesPath ? "COMPREPLY=($(compgen -f -- \"$current\"))" : "COMPREPLY=()";
                text.Append(CultureInfo.InvariantCulture, $"    {pattern}) {answer}; return ;;\n");
            }
        }

        text.Append("  esac\n  case $verb in\n");
        text.Append(CultureInfo.InvariantCulture, $"    '') names='{Words(verbs.Select(v => v.Name))}' options='{Words(["--help", "--version"])}' ;;\n");
        foreach (var verb in verbs)
        {
            var options = verb.Options.SelectMany(o => o.Short is null ? [o.Name] : (string[])[o.Name, o.Short]);
            text.Append(CultureInfo.InvariantCulture, $"    {verb.Name}) names='{Words(verb.Arguments.SelectMany(a => a.Values))}' options='{Words(options)}' ;;\n");
        }

        text.Append("""
              esac
              case $current in
                -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
                *) if [ -n "$names" ]; then COMPREPLY=($(compgen -W "$names" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi ;;
              esac
              return 0
            }
            complete -o filenames -F _procedures procedures

            """);
        return text.ToString();
    }

    /// <summary>A line a word: the script splits at nothing else.</summary>
    private static string Words(IEnumerable<string> words) => string.Join('\n', words);
}
