using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.FindingLists;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>
/// Writes a check as JUnit XML, which every CI system shows: a suite per locale, a case per article; what fails the check is
/// the case's failure, anything milder or known its output. Files that are no article have a suite of their own.
/// </summary>
public sealed partial class JUnitReportFormat : IReportFormat
{
    private const string OtherFiles = "files";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };

    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public string MediaType => "application/xml";

    /// <inheritdoc/>
    public string Purpose => "CI: a suite per language, a case per article, a failure where something is at or above `--fail-on`";

    /// <inheritdoc/>
    public bool IsBeginning(string head) => Beginning().IsMatch(head);

    /// <summary>Writes the file; the stream stays open.</summary>
    public void Write(Stream output, CheckReport report)
    {
        var suites = Suites(report);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "procedures check");
        Counts(xml, report, [.. suites.SelectMany(s => s.Cases)]);
        foreach (var (name, cases) in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", name);
            Counts(xml, report, cases);
            foreach (var one in cases) Write(xml, report, name, one);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static List<(string Name, List<JUnitCase> Cases)> Suites(CheckReport report)
    {
        var entries = report.Entries.ToLookup(e => (e.Locale, e.Article));
        var suites = new List<(string, List<JUnitCase>)>();
        foreach (var locale in report.Locales)
        {
            var cases = new List<JUnitCase>();
            foreach (var set in report.Sets)
            {
                var version = set.Articles.FirstOrDefault(a => a.Locale.Equals(locale));
                var own = entries[(locale, set.Key)].ToList();
                if (version is not null || own.Count > 0) cases.Add(new JUnitCase(set.Key.Value, version?.Path, own));
            }

            suites.Add((locale.Tag, cases));
        }

        var others = entries[(null, null)].GroupBy(e => e.Path ?? "").Select(g => new JUnitCase(g.Key, g.Key, [.. g])).ToList();
        if (others.Count > 0) suites.Add((OtherFiles, others));
        return suites;
    }

    private static void Counts(XmlWriter xml, CheckReport report, List<JUnitCase> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", cases.Count(c => c.Entries.Any(report.Fails)).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static void Write(XmlWriter xml, CheckReport report, string suite, JUnitCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", Valid(one.Name));
        if (one.Path is not null) xml.WriteAttributeString("file", Valid(report.PathOf(one.Path)));
        var failures = one.Entries.Where(report.Fails).ToList();
        if (failures.Count > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", failures[0].Rule);
            xml.WriteAttributeString("message", Valid(failures.Count == 1 ? failures[0].Message : FormattableString.Invariant($"{failures[0].Message} (and {failures.Count - 1} more)")));
            xml.WriteString(Lines(report, failures));
            xml.WriteEndElement();
        }

        var rest = one.Entries.Where(e => !report.Fails(e)).ToList();
        if (rest.Count > 0) xml.WriteElementString("system-out", Lines(report, rest));
        xml.WriteEndElement();
    }

    private static string Lines(CheckReport report, IEnumerable<ReportEntry> entries)
    {
        var text = new StringBuilder("\n");
        foreach (var entry in entries)
        {
            if (entry.Path is not null) text.Append(Valid(ReportLine.At(report.Root, entry.Path, entry.Span))).Append(": ");
            text.Append(SeverityName.Of(entry.Severity)).Append(' ').Append(entry.Rule).Append(": ").Append(Valid(entry.Message));
            if (entry.IsKnown) text.Append(" (in the baseline)");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text as a log of CI shows it on one line, with U+FFFD for what XML 1.0 cannot hold (section 2.2, Char).</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in EscapedText.Of(text).EnumerateRunes())
        {
            valid.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return valid.ToString();
    }

    /// <summary>A case: an article in one locale, or another file.</summary>
    private sealed record JUnitCase(string Name, string? Path, List<ReportEntry> Entries);

    [GeneratedRegex(@"\A\s*(<\?xml[^>]*\?>)?\s*<testsuites name=""procedures check""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
