using ProcedureEngine.Consistency.Findings;

namespace ProcedureEngine.Consistency.Triage;

/// <summary>What is remembered of a finding of an earlier check.</summary>
/// <param name="Fingerprint">Its name (<see cref="FindingFingerprint"/>).</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Article">The key of the article.</param>
/// <param name="Locale">The tag of the version.</param>
/// <param name="IsConsequence">Whether it followed from another finding.</param>
public sealed record EarlierFinding(string Fingerprint, string Rule, string Article, string Locale, bool IsConsequence);
