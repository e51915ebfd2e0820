namespace ProcedureEngine.Cli;

/// <summary>A command that says too little, which shows only when settings were looked for.</summary>
/// <param name="message">What is missing, and how to say it.</param>
internal sealed class WrongUseException(string message) : Exception(message);
