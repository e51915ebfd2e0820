using System.Text;
using ProcedureEngine.Consistency;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Exchange.Reports;
using ProcedureEngine.Model;
using ProcedureEngine.Tests.Alignment;

namespace ProcedureEngine.Tests.Exchange;

/// <summary>A check with a finding of each severity, a missing version and diagnostics, for tests of what formats make of it.</summary>
internal static class CheckedSample
{
    private static readonly Locale[] Locales = [Locale.Parse("en"), Locale.Parse("de"), Locale.Parse("nb")];

    private const string English = "# Title\n\n1. Select **A**.\n2. Wait 5 minutes.\n3. Turn the router off at the wall.\n4. Close the window now.\n";

    private const string German = "# Titel\n\n1. Wählen Sie **A**.\n2. Warten Sie 50 Minuten.\n3. Schließen Sie jetzt das Fenster.\n";

    private static readonly Diagnostic InArticle = Diagnostic.Create(DiagnosticIds.GluedLink, "de/article.md", new SourceSpan(3, 4, 3, 9), "=cmd()");

    private static readonly Diagnostic InSettings = Diagnostic.Create(DiagnosticIds.BadSetting, "my settings/ä&b.yml", SourceSpan.Start, "a\u0001b", "<x> \"y\", z", "It is a text.");

    /// <summary>The check.</summary>
    public static CheckReport Report(Severity? failOn = Severity.Error, Func<ReportEntry, bool>? known = null, string english = English, string german = German)
    {
        var set = Versions.Align("en", ("en", english), ("de", german));
        var findings = ConsistencyChecker.Check(set, new RuleContext([.. Locales], Locales[0]));
        var report = new CheckReport
        {
            Sets = [set],
            Locales = [.. Locales],
            Reference = Locales[0],
            Entries = CheckReport.EntriesOf([set], findings, [InArticle, InSettings], null),
            FailOn = failOn,
            Folder = "my docs/",
            Root = "my docs/",
        };
        if (known is null) return report;
        var baseline = new Baseline(System.Collections.Frozen.FrozenSet.ToFrozenSet(report.Entries.Where(known).Select(e => e.Fingerprint)));
        return report with { Baseline = baseline, Entries = CheckReport.EntriesOf([set], findings, [InArticle, InSettings], baseline) };
    }

    /// <summary>What a writer makes of it.</summary>
    public static byte[] Written(Action<Stream, CheckReport> write, CheckReport report)
    {
        using var stream = new MemoryStream();
        write(stream, report);
        return stream.ToArray();
    }

    /// <summary>The same as text.</summary>
    public static string Text(Action<Stream, CheckReport> write, CheckReport report) => Encoding.UTF8.GetString(Written(write, report));
}
