using System.Globalization;
using System.Text;

namespace ProcedureEngine.Cli.Printing;

/// <summary>The dates in a PDF (ISO 32000-1, 7.9.4): the only bytes in which two prints of the same page differ.</summary>
internal static class PdfDate
{
    /// <summary>The time of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org); null where it is not set or is no number of seconds.</summary>
    public static DateTimeOffset? FromEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>Puts a time in the place of the dates of creation and change. Dates have a fixed length: no offset of the file moves.</summary>
    public static void Set(Span<byte> pdf, DateTimeOffset time)
    {
        var date = Encoding.ASCII.GetBytes(time.UtcDateTime.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        Set(pdf, "/CreationDate ("u8, date);
        Set(pdf, "/ModDate ("u8, date);
    }

    private static void Set(Span<byte> pdf, ReadOnlySpan<byte> name, ReadOnlySpan<byte> date)
    {
        for (int at; (at = pdf.IndexOf(name)) >= 0; pdf = pdf[name.Length..])
        {
            pdf = pdf[at..];
            if (pdf[name.Length..].StartsWith("D:"u8) && pdf.Length > name.Length + date.Length) date.CopyTo(pdf[name.Length..]);
        }
    }
}
