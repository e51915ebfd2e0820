using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Completing;

/// <summary>Completion for zsh.</summary>
internal sealed class Zsh : ICompletionShell
{
    public string Name => "zsh";

    public string Setup => "source <(procedures completion zsh)";

    public string Script(ImmutableArray<VerbSyntax> verbs)
    {
        var text = new StringBuilder("#compdef procedures\n# Completion of procedures for zsh.\n_procedures() {\n  local -a verbs\n  verbs=(\n");
        foreach (var verb in verbs) text.Append(CultureInfo.InvariantCulture, $"    '{verb.Name}:{Escaped(verb.Description)}'\n");
        text.Append("""
              )
              if (( CURRENT == 2 )); then _describe command verbs; return; fi
              local verb=$words[2]
              shift words
              (( CURRENT-- ))
              case $verb in

            """);
        foreach (var verb in verbs)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {verb.Name}) _arguments");
            foreach (var option in verb.Options)
            {
                var value = option.Value is null ? "" : $":{option.Value.ToLowerInvariant().Replace('|', ' ')}:{Answer(option.Values, option.TakesPath)}";
                text.Append(CultureInfo.InvariantCulture, $" \\\n      '{option.Name}[{Escaped(option.Description)}]{value}'");
                if (option.Short is not null) text.Append(CultureInfo.InvariantCulture, $" \\\n      '{option.Short}[{Escaped(option.Description)}]{value}'");
            }

            foreach (var argument in verb.Arguments) text.Append(CultureInfo.InvariantCulture, $" \\\n      '*:{argument.Name.Trim('[', ']').ToLowerInvariant()}:{Answer(argument.Values, takesPath: true)}'");
            text.Append(" ;;\n");
        }

        // Loaded by name it completes at once; sourced it is made known.
        return text.Append("  esac\n}\nif [ \"${funcstack[1]}\" = _procedures ]; then _procedures \"$@\"; else compdef _procedures procedures; fi\n").ToString();
    }

    private static string Answer(ImmutableArray<string> values, bool takesPath) => !values.IsEmpty ? $"({string.Join(' ', values)})" : takesPath ? "_files" : " ";

    private static string Escaped(string description) => ShellText.Brief(description).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
}
