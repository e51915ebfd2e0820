namespace ProcedureEngine.Cli.Completing;

/// <summary>Descriptions as lists of completions have room for them.</summary>
internal static class ShellText
{
    private const int Most = 80;

    /// <summary>The first sentence, or as much of it as fits in a line, without what shells take for more than text.</summary>
    public static string Brief(string description)
    {
        var line = description.Split('\n')[0];
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        if (end > 0) line = line[..end];
        line = line.TrimEnd('.').Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
        return line.Length <= Most ? line : line[..line.LastIndexOf(' ', Most)] + " …";
    }
}
