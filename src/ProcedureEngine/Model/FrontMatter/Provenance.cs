namespace ProcedureEngine.Model.FrontMatter;

/// <summary>Where a version comes from. Everything is null where the front matter does not say it.</summary>
/// <param name="SourceHash">SHA-1 of the source article with CRLF line ends, lower-case hex (<c>ms.openlocfilehash</c>).</param>
/// <param name="SourceCommit">The source's git commit (<c>ms.sourcegitcommit</c>).</param>
/// <param name="Translation">Human or machine (<c>ms.translationtype</c>).</param>
/// <param name="HandOff">When the source was last handed to translation (<c>ms.lasthandoff</c>).</param>
/// <param name="Updated">The article's own date (<c>ms.date</c>).</param>
public sealed record Provenance(string? SourceHash, string? SourceCommit, TranslationType? Translation, DateOnly? HandOff, DateOnly? Updated)
{
    /// <summary>Nothing is known.</summary>
    public static Provenance Unknown { get; } = new(null, null, null, null, null);
}
