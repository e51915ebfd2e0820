namespace ProcedureEngine.Cli.Printing;

/// <summary>
/// Tells our guides from any other PDF. Behind its first line a PDF has a comment of bytes above 127, so that programs see that
/// it is binary (ISO 32000-1, 7.5.2); which bytes, nobody asks. Ours are of the browser's number: no offset of the file moves.
/// </summary>
internal static class PdfMark
{
    // "Proc", each letter with its high bit.
    private static ReadOnlySpan<byte> Mark => [0xD0, 0xF2, 0xEF, 0xE3];

    /// <summary>Marks a PDF; one that has no such comment stays as it is.</summary>
    public static void Set(Span<byte> pdf)
    {
        if (At(pdf) is { } at) Mark.CopyTo(pdf[at..]);
    }

    /// <summary>Whether a file that begins so is a guide that was marked.</summary>
    public static bool IsIn(ReadOnlySpan<byte> head) => At(head) is { } at && head[at..].StartsWith(Mark);

    private static int? At(ReadOnlySpan<byte> pdf)
    {
        if (!pdf.StartsWith("%PDF-"u8)) return null;
        var at = pdf.IndexOfAny((byte)'\n', (byte)'\r') + 1;
        while (at < pdf.Length && pdf[at] is (byte)'\n' or (byte)'\r') at++;
        var bytes = at < pdf.Length && pdf[at] == (byte)'%' ? pdf[(at + 1)..] : [];
        return bytes.Length >= Mark.Length && !bytes[..Mark.Length].ContainsAnyInRange((byte)0, (byte)127) ? at + 1 : null;
    }
}
