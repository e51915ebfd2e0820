using System.Text.RegularExpressions;

namespace ProcedureEngine.Cli.Files;

/// <summary>
/// The names by which a process reaches what it has open already, such as <c>/dev/stdout</c>, and what a shell makes of <c>&gt;(gzip)</c>.
/// Whoever started the program opened it, and reads it; any other device or pipe is none of them.
/// </summary>
internal static partial class StandardStream
{
    /// <summary>Whether a path is such a name.</summary>
    public static bool IsNamed(string path) => !OperatingSystem.IsWindows() && Name().IsMatch(Path.GetFullPath(path));

    /// <summary>Writes to its end; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where that can't be done.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        // A log that standard output goes to is not written over from its beginning.
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(content);
    }

    [GeneratedRegex(@"\A(/dev/(null|stdout|stderr|fd/[0-9]{1,5})|/proc/self/fd/[0-9]{1,5})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
