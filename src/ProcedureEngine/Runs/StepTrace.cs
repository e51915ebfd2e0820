using System.Collections.Immutable;

namespace ProcedureEngine.Runs;

/// <summary>A step as it was when a run saw it last, so that it is known again when the article has changed.</summary>
/// <param name="Id">The id that the step has in every language.</param>
/// <param name="Place">Where it stands in the reference version: section, procedure, step.</param>
/// <param name="Fingerprint">What it is besides its words; 8 hex digits.</param>
/// <param name="TextHashes">A hash of its words by locale tag, for each language in which the run has seen it; 8 hex digits.</param>
/// <param name="Words">How it begins, for people: at most 200 characters.</param>
/// <param name="Locale">The language of the words.</param>
public sealed record StepTrace(string Id, string Place, string Fingerprint, ImmutableSortedDictionary<string, string> TextHashes, string Words, string Locale);
