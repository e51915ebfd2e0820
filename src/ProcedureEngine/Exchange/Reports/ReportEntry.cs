using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>One thing that a check has to say, a finding or a diagnostic, as the flat formats tell both.</summary>
public sealed record ReportEntry
{
    /// <summary>The rule's name (<c>missing-step</c>) or the diagnostic's code (<c>PE0208</c>).</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in English; of a diagnostic also what to do about it.</summary>
    public required string Message { get; init; }

    /// <summary>Its name (<see cref="FindingFingerprint"/>).</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether it stands in the baseline.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>The article; null for a diagnostic of another file.</summary>
    public ArticleKey? Article { get; init; }

    /// <summary>The version; null for a diagnostic of another file.</summary>
    public Locale? Locale { get; init; }

    /// <summary>The file, relative to the content root; null where the version has none.</summary>
    public string? Path { get; init; }

    /// <summary>The place in the file.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.Start;

    /// <summary>The place that it is compared with; null where there is none.</summary>
    public Place? Reference { get; init; }

    /// <summary>Where to show it: its own place or, of what has no file yet, where a translator begins, the text to translate; null where there is neither.</summary>
    public (string Path, SourceSpan Span)? Shown => Path is not null ? (Path, Span) : Reference is { } source ? (source.Path, source.Span) : null;

    /// <summary>The finding; null for a diagnostic.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The diagnostic; null for a finding.</summary>
    public Diagnostic? Diagnostic { get; init; }

    /// <summary>The entry of a finding.</summary>
    public static ReportEntry Of(Finding finding, Baseline? baseline) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Message = finding.InEnglish(),
        Fingerprint = finding.Fingerprint,
        IsKnown = baseline?.Contains(finding.Fingerprint) == true,
        Article = finding.Article,
        Locale = finding.Locale,
        Path = finding.At?.Path,
        Span = finding.At?.Span ?? SourceSpan.Start,
        Reference = finding.Reference,
        Finding = finding,
    };

    /// <summary>The entry of a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="fingerprint">Its fingerprint among all diagnostics.</param>
    /// <param name="baseline">What is known; null where nothing is compared.</param>
    /// <param name="version">The article whose file it speaks of; null for another file.</param>
    public static ReportEntry Of(Diagnostic diagnostic, string fingerprint, Baseline? baseline, Article? version) => new()
    {
        Rule = diagnostic.Id.Code,
        Severity = diagnostic.Severity,
        Message = $"{diagnostic.Message} {diagnostic.Hint}",
        Fingerprint = fingerprint,
        IsKnown = baseline?.Contains(fingerprint) == true,
        Article = version?.Key,
        Locale = version?.Locale,
        Path = diagnostic.Path,
        Span = diagnostic.Span,
        Diagnostic = diagnostic,
    };
}
