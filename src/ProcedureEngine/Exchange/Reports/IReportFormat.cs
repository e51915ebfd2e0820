namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// A format that the findings of a check are written in. A new one is a file that implements this, its tests, and its line in
/// <see cref="ReportFormats"/>: the program's help, what it replaces and the README's table follow from these.
/// </summary>
public interface IReportFormat
{
    /// <summary>What users call it: <c>sarif</c>. Lower-case letters.</summary>
    string Name { get; }

    /// <summary>The media type of a file in it, without parameters: <c>application/sarif+json</c>.</summary>
    string MediaType { get; }

    /// <summary>Who it is for and what is in it, in one line without a full stop. Markdown of which only `code` is used: the README shows it so, the help without the marks.</summary>
    string Purpose { get; }

    /// <summary>Whether a file that begins so may have been written in it. Only such a file is replaced by a new report.</summary>
    /// <param name="head">The beginning of the file, some 4,000 characters without a byte order mark.</param>
    bool IsBeginning(string head);

    /// <summary>Writes a check; the stream stays open.</summary>
    void Write(Stream output, CheckReport report);
}
