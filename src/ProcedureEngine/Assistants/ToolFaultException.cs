namespace ProcedureEngine.Assistants;

/// <summary>A call that can't be answered: the assistant is told why, and nothing has changed.</summary>
/// <param name="code">What is wrong, for programs: <c>unknown-article</c>.</param>
/// <param name="message">What is wrong and what to do, one or two sentences.</param>
internal sealed class ToolFaultException(string code, string message) : Exception(message)
{
    /// <summary>What is wrong, for programs.</summary>
    public string Code => code;
}
