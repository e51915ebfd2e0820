using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Completing;

/// <summary>Completion for PowerShell, from version 5 on.</summary>
internal sealed class PowerShell : ICompletionShell
{
    public string Name => "pwsh";

    public string Setup => "procedures completion pwsh | Out-String | Invoke-Expression";

    public string Script(ImmutableArray<VerbSyntax> verbs)
    {
        var text = new StringBuilder("# Completion of procedures for PowerShell.\nRegister-ArgumentCompleter -Native -CommandName procedures -ScriptBlock {\n    param($wordToComplete, $commandAst, $cursorPosition)\n    $options = @{\n");
        foreach (var verb in verbs) text.Append(CultureInfo.InvariantCulture, $"        '{verb.Name}' = @({List(verb.Arguments.SelectMany(a => a.Values).Concat(verb.Options.Select(o => o.Name)))})\n");
        text.Append("    }\n    $values = @{\n");
        foreach (var verb in verbs)
        {
            foreach (var option in verb.Options.Where(o => !o.Values.IsEmpty)) text.Append(CultureInfo.InvariantCulture, $"        '{verb.Name} {option.Name}' = @({List(option.Values)})\n");
        }

        text.Append(CultureInfo.InvariantCulture, $$"""
                }
                $verbs = @({{List(verbs.Select(v => v.Name))}})
                $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
                $verb = $typed | Where-Object { $verbs -contains $_ } | Select-Object -First 1
                $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
                $words = if (-not $verb) { $verbs } elseif ($values.ContainsKey("$verb $last")) { $values["$verb $last"] } elseif ($wordToComplete -like '-*' -or $options[$verb][0] -notlike '-*') { $options[$verb] } else { @() }
                $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """);
        return text.ToString();
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"'{w}'"));
}
