using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Alignment;

/// <summary>The language versions of one article, paired block by block.</summary>
/// <param name="Key">The article.</param>
/// <param name="Reference">The version that the others are compared with: the reference locale's, else the one that most others agree with.</param>
/// <param name="Versions">The other versions by locale tag; empty where there is only one.</param>
/// <param name="StepIds">For each locale tag, from a step's <see cref="Step.Place"/> in that version to the id that all languages share.</param>
public sealed record AlignedSet(
    ArticleKey Key,
    Article Reference,
    ImmutableArray<AlignedVersion> Versions,
    ImmutableDictionary<string, StepIds> StepIds)
{
    /// <summary>The units of the reference in reading order: also there where the set has no other version.</summary>
    public ImmutableArray<Unit> ReferenceUnits { get; init; } = [];

    /// <summary>All versions, the reference first.</summary>
    public IEnumerable<Article> Articles => Versions.Select(v => v.Article).Prepend(Reference);

    /// <summary>The id of a step of one of the versions: 8 characters of base32, the same in every language.</summary>
    public string IdOf(Article version, Step step) => StepIds[version.Locale.Tag][step.Place];
}
