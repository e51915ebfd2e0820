using System.Collections.Immutable;

namespace ProcedureEngine.Cli.Completing;

/// <summary>A shell that can be told how to complete a command.</summary>
internal interface ICompletionShell
{
    /// <summary>What users call it.</summary>
    string Name { get; }

    /// <summary>How its users switch the completion on: a line of its start file.</summary>
    string Setup { get; }

    /// <summary>The script, lines that end with a line feed.</summary>
    string Script(ImmutableArray<VerbSyntax> verbs);
}
