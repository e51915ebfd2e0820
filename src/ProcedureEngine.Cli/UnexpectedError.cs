using System.Diagnostics;

namespace ProcedureEngine.Cli;

/// <summary>An error that nobody foresaw, as one line that a report of it can begin with.</summary>
internal static class UnexpectedError
{
    /// <summary>Names the exception and the method of ours that it came through; the whole stack trace only where PROCEDURES_DEBUG is set.</summary>
    public static string Describe(Exception exception)
    {
        var cause = exception is AggregateException { InnerExceptions: [var inner, ..] } ? inner : exception;
        if (Environment.GetEnvironmentVariable("PROCEDURES_DEBUG") is { Length: > 0 }) return cause.ToString();

        var message = cause.Message.ReplaceLineEndings(" ");
        return $"procedures: error PE0999: unexpected {cause.GetType().Name} in {Origin(cause)}: {message} The output folder is as it was before. Please report this line; PROCEDURES_DEBUG=1 shows more.";
    }

    private static string Origin(Exception exception)
    {
        foreach (var frame in new StackTrace(exception).GetFrames())
        {
            var type = DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName;
            if (type?.StartsWith(nameof(ProcedureEngine), StringComparison.Ordinal) == true) return $"{type}.{DiagnosticMethodInfo.Create(frame)!.Name}";
        }

        return "an unknown place";
    }
}
