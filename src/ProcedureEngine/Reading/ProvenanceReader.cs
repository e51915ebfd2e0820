using System.Globalization;
using ProcedureEngine.Model.FrontMatter;

namespace ProcedureEngine.Reading;

/// <summary>Reads what the front matter says of an article's origin.</summary>
internal static class ProvenanceReader
{
    private static readonly string[] DateFormats = ["MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "dd.MM.yyyy"];

    public static Provenance Read(Metadata metadata) => metadata.Entries.IsEmpty
        ? Provenance.Unknown
        : new Provenance(
            metadata["ms.openlocfilehash"]?.ToLowerInvariant(),
            metadata["ms.sourcegitcommit"]?.ToLowerInvariant(),
            metadata["ms.translationtype"]?.ToUpperInvariant() switch { "HT" => TranslationType.Human, "MT" => TranslationType.Machine, _ => null },
            Date(metadata["ms.lasthandoff"]),
            Date(metadata["ms.date"] ?? metadata["date"]));

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
}
