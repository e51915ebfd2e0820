using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Sections;

/// <summary>Tells what a section is for by its English slug, or by its heading in one of the languages that we know.</summary>
internal static class SectionRoles
{
    private static readonly (SectionRole Role, string[] Starts)[] Words =
    [
        (SectionRole.Prerequisites,
        [
            "prerequisite", "before-you-begin", "before-you-start", "what-you-need", "requirements",
            "voraussetzung", "vorbereitung", "bevor-sie-beginnen", "forutsetning", "før-du-begynner", "før-du-starter", "krav", "vereisten", "voorwaarden", "voordat-u-begint", "benodigdheden",
        ]),
        (SectionRole.Verification,
        [
            "verify", "verification", "check-the-result", "check-your-work", "check-that-it-works", "confirm-that",
            "überprüfen-sie-das-ergebnis", "ergebnis-prüfen", "kontrollieren-sie", "kontroller-at", "kontroller-resultatet", "bekreft-at", "controleer-of", "controleer-het-resultaat",
        ]),
        (SectionRole.NextSteps,
        [
            "next-step", "see-also", "related", "what-s-next", "whats-next", "more-information", "additional-resources",
            "nächste-schritte", "siehe-auch", "weitere-informationen", "verwandte", "neste-trinn", "se-også", "relatert", "mer-informasjon", "volgende-stappen", "zie-ook", "verwant", "meer-informatie", "gerelateerd",
        ]),
    ];

    public static SectionRole Of(string slug, string heading)
    {
        var name = Slug.Of(heading);
        foreach (var (role, starts) in Words)
        {
            foreach (var start in starts)
            {
                if (slug.StartsWith(start, StringComparison.Ordinal) || name.StartsWith(start, StringComparison.Ordinal)) return role;
            }
        }

        return SectionRole.Body;
    }
}
