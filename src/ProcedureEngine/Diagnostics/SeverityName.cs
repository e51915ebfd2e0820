namespace ProcedureEngine.Diagnostics;

/// <summary>What severities are called in messages, settings and reports; files that others read depend on these names.</summary>
public static class SeverityName
{
    /// <summary>The name, in lower case.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.None => "none",
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>The severity of that name, in either case; null where there is none.</summary>
    public static Severity? TryParse(string name)
    {
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.None, Severity.Note, Severity.Warning, Severity.Error])
        {
            if (Of(severity).Equals(name, StringComparison.OrdinalIgnoreCase)) return severity;
        }

        return null;
    }
}
